package org.flipside.insight;

import org.flipside.model.Answer;
import org.flipside.model.Recognition;

import java.util.Collection;
import java.util.List;

/**
 * What a card's answers come to, from the last round in which anybody was asked.
 *
 * @param counts how many answered never, rarely, often, always
 * @param silent how many could or would not say
 * @param reading what they come to
 */
public record RecognitionSummary(List<Integer> counts, int silent, Reading reading) {
    /** Contested from this share at each end of the scale ({@code domain.md} section 6 no. 3). */
    private static final double CONTESTED_SHARE = 0.25;

    private static final List<Answer> SCALE =
            List.of(Answer.NEVER, Answer.RARELY, Answer.OFTEN, Answer.ALWAYS);

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

    /** Sums up the answers to one card. */
    public static RecognitionSummary of(Collection<Recognition> answers) {
        int round = answers.stream().mapToInt(Recognition::round).max().orElse(0);
        List<Recognition> last = answers.stream().filter(r -> r.round() == round).toList();
        List<Integer> counts = SCALE.stream().map(answer -> count(last, answer)).toList();
        int all = last.stream().mapToInt(Recognition::count).sum();
        int onScale = counts.stream().mapToInt(Integer::intValue).sum();
        return new RecognitionSummary(counts, all - onScale, reading(counts, onScale));
    }

    private static int count(List<Recognition> answers, Answer answer) {
        return answers.stream()
                .filter(r -> r.answer() == answer)
                .mapToInt(Recognition::count)
                .sum();
    }

    private static Reading reading(List<Integer> counts, int all) {
        if (all == 0) {
            return Reading.NOT_ASKED;
        }
        if (counts.getFirst() >= CONTESTED_SHARE * all
                && counts.getLast() >= CONTESTED_SHARE * all) {
            return Reading.CONTESTED;
        }
        int below = 0;
        for (int i = 0; i < counts.size(); i++) {
            below += counts.get(i);
            if (2 * below >= all) {
                return List.of(Reading.NEVER, Reading.RARELY, Reading.OFTEN, Reading.ALWAYS).get(i);
            }
        }
        throw new IllegalStateException("The counts do not add up");
    }
}
