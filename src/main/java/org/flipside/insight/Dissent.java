package org.flipside.insight;

import org.flipside.insight.RecognitionSummary.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far people stand apart about one card in one round ({@code domain.md} section 6 no. 3 and 4).
 *
 * @param total the answers of all
 * @param contested whether at least a quarter of those on the scale lie at each end
 * @param parts who may be shown apart
 */
public record Dissent(AnswerCounts total, boolean contested, List<RoomPart> parts) {
    /** Groups disagree from this difference of their medians. */
    public static final double DIVERGENT = 1.5;

    public Dissent {
        parts = List.copyOf(parts);
    }

    /**
     * Two parts of the room.
     *
     * @param low the one with the lower median
     * @param high the other
     * @param difference of the medians, 0 to 3 in halves
     */
    public record Pair(RoomPart low, RoomPart high, double difference) {}

    /**
     * Looks at the answers of one round.
     *
     * @param asked the round
     * @param merge which groups of the session are too small
     */
    public static Dissent of(Asked asked, GroupMerge merge) {
        AnswerCounts total = AnswerCounts.of(asked.answers());
        return new Dissent(
                total,
                RecognitionSummary.reading(total::count) == Reading.CONTESTED,
                RoomPart.of(asked.answers(), merge));
    }

    /** The two parts whose medians are furthest apart, of equals the first; none for one part. */
    public Optional<Pair> furthest() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (RoomPart other : parts.subList(i + 1, parts.size())) {
                pair(parts.get(i), other).ifPresent(pairs::add);
            }
        }
        return pairs.stream()
                .reduce((one, next) -> next.difference() > one.difference() ? next : one);
    }

    private static Optional<Pair> pair(RoomPart one, RoomPart other) {
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
