package org.flipside.catalogue;

import org.flipside.model.Rating;
import org.flipside.model.Score;

import java.util.List;
import java.util.Optional;

/**
 * Looks the priority of a rating up: severity first, then occurrence, then detection; the three are
 * never multiplied. Immutable, to be read from any thread.
 *
 * @param name what the table is called
 * @param source where it comes from, and what it does not claim
 * @param rules exactly one for all ranks from 1 to 10
 * @param anchors what ranks mean; exactly one for each rank
 */
public record PriorityTable(
        String name, String source, List<PriorityRule> rules, List<RankAnchor> anchors) {
    /**
     * A table of these.
     *
     * @throws IllegalArgumentException if some ranks have no rule or anchor, or several
     */
    public PriorityTable {
        rules = List.copyOf(rules);
        anchors = List.copyOf(anchors);
        for (int s = 1; s <= Score.WORST; s++) {
            int rank = s;
            requireOne("rank " + s, anchors.stream().filter(a -> a.ranks().has(rank)).count());
            for (int o = 1; o <= Score.WORST; o++) {
                for (int d = 1; d <= Score.WORST; d++) {
                    requireOne(s + "/" + o + "/" + d, matching(rules, s, o, d));
                }
            }
        }
    }

    private static long matching(List<PriorityRule> rules, int s, int o, int d) {
        return rules.stream().filter(rule -> rule.matches(s, o, d)).count();
    }

    private static void requireOne(String what, long found) {
        if (found != 1) {
            throw new IllegalArgumentException(what + " is covered " + found + " times");
        }
    }

    /**
     * The rule for these ranks, 1 to 10 each; it names the priority and the bands by which to
     * explain it.
     */
    public PriorityRule rule(int severity, int occurrence, int detection) {
        return rules.stream()
                .filter(rule -> rule.matches(severity, occurrence, detection))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Ranks are 1 to 10: %d, %d, %d"
                                                .formatted(severity, occurrence, detection)));
    }

    /** The rule for that rating; nothing while not all three are rated. */
    public Optional<PriorityRule> rule(Rating rating) {
        return rating.isComplete()
                ? Optional.of(
                        rule(
                                rating.severity().rank(),
                                rating.occurrence().rank(),
                                rating.detection().rank()))
                : Optional.empty();
    }

    /** What that rank means, 1 to 10. */
    public RankAnchor anchor(int rank) {
        return anchors.stream()
                .filter(anchor -> anchor.ranks().has(rank))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ranks are 1 to 10: " + rank));
    }
}
