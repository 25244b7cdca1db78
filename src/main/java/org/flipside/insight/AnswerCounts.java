package org.flipside.insight;

import org.flipside.model.Answer;
import org.flipside.model.Recognition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many people gave each answer in one round, the silent ones among them.
 *
 * @param counts 0 or more; an answer that is missing counts 0
 */
public record AnswerCounts(Map<Answer, Integer> counts) {
    /** Nobody. */
    public static final AnswerCounts NONE = new AnswerCounts(Map.of());

    public AnswerCounts {
        Map<Answer, Integer> all = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            all.put(answer, counts.getOrDefault(answer, 0));
        }
        counts = Map.copyOf(all);
    }

    /** The sum of these answers. */
    public static AnswerCounts of(Collection<Recognition> answers) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        answers.forEach(r -> counts.merge(r.answer(), r.count(), RecognitionSummary::sum));
        return new AnswerCounts(counts);
    }

    /** These and those. */
    public AnswerCounts plus(AnswerCounts other) {
        Map<Answer, Integer> sums = new EnumMap<>(counts);
        other.counts.forEach((answer, n) -> sums.merge(answer, n, RecognitionSummary::sum));
        return new AnswerCounts(sums);
    }

    /** How many gave that answer. */
    public int count(Answer answer) {
        return counts.getOrDefault(answer, 0);
    }

    /** How many answered on the scale. */
    public int onScale() {
        return sum(Answer.SCALE);
    }

    /** How many could or would not say. */
    public int silent() {
        return sum(List.of(Answer.CANNOT_SAY, Answer.RATHER_NOT_SAY));
    }

    /** How many answered at all. */
    public int all() {
        return sum(List.of(Answer.values()));
    }

    private int sum(List<Answer> answers) {
        return answers.stream().map(this::count).reduce(0, RecognitionSummary::sum);
    }

    /**
     * The median on the scale from 0 (never) to 3 (always), the mean of the two in the middle where
     * there are two; none where nobody answered on the scale.
     */
    public OptionalDouble median() {
        long all = Answer.SCALE.stream().mapToLong(this::count).sum();
        return all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((at((all - 1) / 2) + at(all / 2)) / 2.0);
    }

    /** What the person at that place answered, from 0, if all stood in the order of the scale. */
    private int at(long place) {
        long before = 0;
        for (int step = 0; step < Answer.SCALE.size(); step++) {
            before += count(Answer.SCALE.get(step));
            if (place < before) {
                return step;
            }
        }
        throw new IllegalArgumentException("There are only " + before);
    }
}
