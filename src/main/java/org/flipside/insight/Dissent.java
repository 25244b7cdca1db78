package org.flipside.insight;

import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far people stand apart about one card in one round ({@code domain.md} section 6 no. 3 and 4).
 *
 * @param total the answers of all
 * @param contested whether at least a quarter of those on the scale lie at each end
 * @param parts who may be shown apart: in order the groups that are large enough and gave enough
 *     answers, then the others as one; empty where all together are too few
 */
public record Dissent(AnswerCounts total, boolean contested, List<Part> parts) {
    /** Groups disagree from this difference of their medians. */
    public static final double DIVERGENT = 1.5;

    public Dissent {
        parts = List.copyOf(parts);
    }

    /**
     * Groups that are shown as one.
     *
     * @param groups one or more
     * @param answers theirs, added up
     */
    public record Part(List<Id<Group>> groups, AnswerCounts answers) {
        public Part {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Two parts of the room.
     *
     * @param low the one with the lower median
     * @param high the other
     * @param difference of the medians, 0 to 3 in halves
     */
    public record Pair(Part low, Part high, double difference) {}

    /**
     * Looks at the answers of one round.
     *
     * @param asked the round
     * @param merge which groups of the session are too small; of what it leaves apart, those join
     *     up that gave too few answers in this round
     */
    public static Dissent of(Asked asked, GroupMerge merge) {
        AnswerCounts total = AnswerCounts.of(asked.answers());
        return new Dissent(
                total,
                RecognitionSummary.reading(total::count) == Reading.CONTESTED,
                merge.tooFew() ? List.of() : parts(asked, merge));
    }

    private static List<Part> parts(Asked asked, GroupMerge merge) {
        Map<List<Id<Group>>, List<Recognition>> answers = new LinkedHashMap<>();
        merge.groups().stream()
                .filter(group -> !merge.isMerged(group))
                .forEach(group -> answers.put(merge.shownWith(group), new ArrayList<>()));
        asked.answers()
                .forEach(
                        r ->
                                answers.computeIfAbsent(
                                                merge.shownWith(r.group()), _ -> new ArrayList<>())
                                        .add(r));
        List<Part> parts = new ArrayList<>();
        answers.forEach((groups, given) -> parts.add(new Part(groups, AnswerCounts.of(given))));
        parts.removeIf(part -> part.answers().all() == 0);
        return large(parts, merge.minimum());
    }

    /** Answers of too few join others, as groups of too few people do. */
    private static List<Part> large(List<Part> parts, int minimum) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            sizes.put(i, parts.get(i).answers().all());
        }
        Set<Integer> small = GroupMerge.tooSmall(sizes, minimum);
        List<Part> left = new ArrayList<>();
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
            left.add(new Part(groups, together));
        }
        return left;
    }

    /** The two parts whose medians are furthest apart, of equals the first; none for one part. */
    public Optional<Pair> furthest() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Part other : parts.subList(i + 1, parts.size())) {
                pair(parts.get(i), other).ifPresent(pairs::add);
            }
        }
        return pairs.stream()
                .reduce((one, next) -> next.difference() > one.difference() ? next : one);
    }

    private static Optional<Pair> pair(Part one, Part other) {
        OptionalDouble first = one.answers().median();
        OptionalDouble second = other.answers().median();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        double difference = second.getAsDouble() - first.getAsDouble();
        return Optional.of(
                difference < 0
                        ? new Pair(other, one, -difference)
                        : new Pair(one, other, difference));
    }

    /** The two that are furthest apart, if they disagree. */
    public Optional<Pair> divergence() {
        return furthest().filter(pair -> pair.difference() >= DIVERGENT);
    }
}
