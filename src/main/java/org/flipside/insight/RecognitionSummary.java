package org.flipside.insight;

import org.flipside.model.Answer;
import org.flipside.model.Disclosure;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a card's answers come to, from the last round that was revealed.
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
        CONTESTED
    }

    public RecognitionSummary {
        counts = List.copyOf(counts);
    }

    /**
     * Sums up the answers to one card. What was answered to another question, or is not revealed,
     * does not count; answers without a round were given before rounds were kept, and do.
     *
     * @param rounds of that card
     */
    public static RecognitionSummary of(Collection<Recognition> answers, Collection<Round> rounds) {
        Set<Integer> apart =
                rounds.stream()
                        .filter(round -> !counts(round))
                        .map(Round::number)
                        .collect(Collectors.toSet());
        List<Recognition> counted =
                answers.stream().filter(answer -> !apart.contains(answer.round())).toList();
        int round = counted.stream().mapToInt(Recognition::round).max().orElse(0);
        List<Recognition> last = counted.stream().filter(r -> r.round() == round).toList();
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        last.forEach(r -> counts.merge(r.answer(), r.count(), RecognitionSummary::sum));
        ToIntFunction<Answer> count = answer -> counts.getOrDefault(answer, 0);
        return new RecognitionSummary(
                Answer.SCALE.stream().map(count::applyAsInt).toList(),
                sum(
                        counts.getOrDefault(Answer.CANNOT_SAY, 0),
                        counts.getOrDefault(Answer.RATHER_NOT_SAY, 0)),
                reading(count));
    }

    /** Whether the answers of a round tell whether a card was recognised. */
    public static boolean counts(Round round) {
        return round.question() == Question.RECOGNITION
                && round.disclosure() == Disclosure.REVEALED;
    }

    /** A file may hold counts whose sum is beyond any number of people. */
    private static int sum(int one, int other) {
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
