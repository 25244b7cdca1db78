package org.flipside.insight;

import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts groups of people together until none is shown apart that is smaller than the session allows.
 *
 * <p>The small ones go into one; while that is still too small, the smallest of the others joins
 * it, because what remains of a known total would tell what the small group said. A group whose
 * size nobody entered is as large as the most answers it ever gave.
 */
public final class GroupMerge {
    private final int minimum;
    private final Map<Id<Group>, Integer> sizes = new LinkedHashMap<>();
    private final Set<Id<Group>> merged = new LinkedHashSet<>();

    private GroupMerge(Session session) {
        minimum = session.details().minimumGroupSize();
        session.groups().inOrder().forEach(group -> sizes.put(group.id(), group.size()));
        mostAnswers(session)
                .forEach((group, most) -> sizes.merge(group, most, (a, b) -> a > 0 ? a : b));
    }

    /** Merges only what is too small. */
    public static GroupMerge ofSmall(Session session) {
        GroupMerge merge = new GroupMerge(session);
        merge.merged.addAll(tooSmall(merge.sizes, merge.minimum));
        return merge;
    }

    /** Merges all groups into one. */
    public static GroupMerge ofAll(Session session) {
        GroupMerge merge = new GroupMerge(session);
        merge.merged.addAll(merge.sizes.keySet());
        return merge;
    }

    private static Map<Id<Group>, Integer> mostAnswers(Session session) {
        record Asked(Id<Group> group, Id<Card> card, int round) {}
        Map<Asked, Integer> answers = new HashMap<>();
        for (Recognition r : session.recognitions().list()) {
            answers.merge(
                    new Asked(r.group(), r.card(), r.round()), r.count(), RecognitionSummary::sum);
        }
        Map<Id<Group>, Integer> most = new LinkedHashMap<>();
        answers.forEach((asked, count) -> most.merge(asked.group(), count, Math::max));
        return most;
    }

    /**
     * Which of these have to be put together, so that neither they nor any of the others are fewer
     * than allowed. What has nobody in it is passed over.
     *
     * @param sizes how many people each has
     */
    static <K extends Comparable<? super K>> Set<K> tooSmall(Map<K, Integer> sizes, int minimum) {
        List<Map.Entry<K, Integer>> peopled = new ArrayList<>(sizes.entrySet());
        peopled.removeIf(entry -> entry.getValue() == 0);
        peopled.sort(
                Map.Entry.<K, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        Set<K> together = new LinkedHashSet<>();
        long people = 0;
        for (Map.Entry<K, Integer> entry : peopled) {
            if (entry.getValue() >= minimum && (together.isEmpty() || people >= minimum)) {
                break;
            }
            together.add(entry.getKey());
            people += entry.getValue();
        }
        return together;
    }

    /** How many groups fewer there are: several that are merged become one. */
    public int mergedGroups() {
        return Math.max(0, merged.size() - 1);
    }

    /** Whether all people together are too few for their answers to be shown. */
    public boolean tooFew() {
        return sizes.values().stream().mapToLong(Integer::intValue).sum() < minimum;
    }

    /** Groups with fewer people are never shown apart; at least 1. */
    public int minimum() {
        return minimum;
    }

    /** Whether the people of that group are counted together with others. */
    public boolean isMerged(Id<Group> group) {
        return mergedGroups() > 0 && merged.contains(group);
    }

    /** All groups in order; those that are gone and left answers come last. */
    public List<Id<Group>> groups() {
        return List.copyOf(sizes.keySet());
    }

    /** The groups whose people are counted together, in order. */
    public List<Id<Group>> together() {
        return sizes.keySet().stream().filter(this::isMerged).toList();
    }

    /** How many people those are. */
    public int peopleTogether() {
        long people = together().stream().mapToLong(group -> sizes.getOrDefault(group, 0)).sum();
        return (int) Math.min(people, Integer.MAX_VALUE);
    }

    /** Whether those are all groups there are. */
    public boolean isEverybody() {
        return merged.containsAll(sizes.keySet());
    }

    /** The groups with which a group is shown, itself among them. */
    public List<Id<Group>> shownWith(Id<Group> group) {
        return isMerged(group) ? together() : List.of(group);
    }
}
