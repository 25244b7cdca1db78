package org.flipside.insight;

import org.flipside.model.Answer;
import org.flipside.model.Recognition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What the answers to one card in one round come to.
 *
 * @param counts how many answered never, rarely, often, always
 * @param silent how many could or would not say
 * @param reading what they come to
 */
public record RecognitionSummary(List<Integer> counts, int silent, Reading reading) {
    /** Contested from this share at each end of the scale ({@code domain.md} section 6 no. 3). */
    private static final double CONTESTED_SHARE = 0.25;

    /** What answers come to, in a word. */
    public enum Reading {
        /** Nobody answered on the scale. */
        NOT_ASKED,
        /** The median is 0. */
        NEVER,
        /** The median is 1. */
        RARELY,
        /** The median is 2. */
        OFTEN,
        /** The median is 3. */
        ALWAYS,
        /** At least a quarter answered at each end, so that no average is told. */
        CONTESTED;

        /** Whether the card counts as recognised. */
        public boolean isOftenOrMore() {
            return this == OFTEN || this == ALWAYS;
        }
    }

    /** Nobody was asked, or the room has not seen the answers. */
    public static final RecognitionSummary NOT_ASKED =
            new RecognitionSummary(List.of(0, 0, 0, 0), 0, Reading.NOT_ASKED);

    public RecognitionSummary {
        counts = List.copyOf(counts);
    }

    /**
     * Sums up answers to one card in one round. Which round counts is for {@link Recognised} to
     * say.
     */
    public static RecognitionSummary ofRound(Collection<Recognition> answers) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        answers.forEach(r -> counts.merge(r.answer(), r.count(), RecognitionSummary::sum));
        ToIntFunction<Answer> count = answer -> counts.getOrDefault(answer, 0);
        return new RecognitionSummary(
                Answer.SCALE.stream().map(count::applyAsInt).toList(),
                sum(
                        counts.getOrDefault(Answer.CANNOT_SAY, 0),
                        counts.getOrDefault(Answer.RATHER_NOT_SAY, 0)),
                reading(count));
    }

    /** A file may hold counts whose sum is beyond any number of people. */
    static int sum(int one, int other) {
        return (int) Math.min((long) one + other, Integer.MAX_VALUE);
    }

    /**
     * What answers come to: the median, of two in the middle the one that claims less, unless the
     * ends stand against each other.
     *
     * @param count how many gave an answer
     */
    public static Reading reading(ToIntFunction<Answer> count) {
        long all = Answer.SCALE.stream().mapToLong(count::applyAsInt).sum();
        if (all == 0) {
            return Reading.NOT_ASKED;
        }
        if (count.applyAsInt(Answer.NEVER) >= CONTESTED_SHARE * all
                && count.applyAsInt(Answer.ALWAYS) >= CONTESTED_SHARE * all) {
            return Reading.CONTESTED;
        }
        long below = 0;
        Answer median = Answer.NEVER;
        for (Answer answer : Answer.SCALE) {
            median = answer;
            below += count.applyAsInt(answer);
            if (2 * below >= all) {
                break;
            }
        }
        return switch (median) {
            case NEVER -> Reading.NEVER;
            case RARELY -> Reading.RARELY;
            case OFTEN -> Reading.OFTEN;
            default -> Reading.ALWAYS;
        };
    }
}
