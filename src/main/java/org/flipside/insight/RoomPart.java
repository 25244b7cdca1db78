package org.flipside.insight;

import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups whose answers to one card in one round are told as one.
 *
 * @param groups one or more
 * @param answers theirs, added up
 */
public record RoomPart(List<Id<Group>> groups, AnswerCounts answers) {
    public RoomPart {
        groups = List.copyOf(groups);
    }

    /**
     * Who may be told apart: in order the groups that are large enough and gave enough answers,
     * then the others as one. The parts add up to all answers of the round, so that nothing can be
     * told by subtracting them; there are none where all together are too few.
     *
     * @param answers those of one round about one card
     * @param merge which groups of the session are too small; of what it leaves apart, those join
     *     up that gave too few of these answers
     */
    public static List<RoomPart> of(Collection<Recognition> answers, GroupMerge merge) {
        return large(ofPeople(answers, merge), merge.minimum());
    }

    /**
     * Who may be told apart where everybody may know who answered: the groups that are large
     * enough, however few of them answered.
     */
    public static List<RoomPart> ofPeople(Collection<Recognition> answers, GroupMerge merge) {
        if (merge.tooFew()) {
            return List.of();
        }
        Map<List<Id<Group>>, List<Recognition>> given = new LinkedHashMap<>();
        merge.groups().stream()
                .filter(group -> !merge.isMerged(group))
                .forEach(group -> given.put(merge.shownWith(group), new ArrayList<>()));
        answers.forEach(
                r ->
                        given.computeIfAbsent(merge.shownWith(r.group()), _ -> new ArrayList<>())
                                .add(r));
        List<RoomPart> parts = new ArrayList<>();
        given.forEach((groups, all) -> parts.add(new RoomPart(groups, AnswerCounts.of(all))));
        parts.removeIf(part -> part.answers().all() == 0);
        return parts;
    }

    /** Answers of too few join others, as groups of too few people do. */
    private static List<RoomPart> large(List<RoomPart> parts, int minimum) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            sizes.put(i, parts.get(i).answers().all());
        }
        Set<Integer> small = GroupMerge.tooSmall(sizes, minimum);
        List<RoomPart> left = new ArrayList<>();
        List<Id<Group>> groups = new ArrayList<>();
        AnswerCounts together = AnswerCounts.NONE;
        for (int i = 0; i < parts.size(); i++) {
            if (small.contains(i)) {
                groups.addAll(parts.get(i).groups());
                together = together.plus(parts.get(i).answers());
            } else {
                left.add(parts.get(i));
            }
        }
        if (together.all() >= minimum) {
            left.add(new RoomPart(groups, together));
        }
        return left;
    }
}
