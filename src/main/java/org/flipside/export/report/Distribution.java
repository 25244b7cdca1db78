package org.flipside.export.report;

import org.flipside.insight.RecognitionSummary;
import org.flipside.model.Answer;
import org.flipside.model.Recognition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How answers to "does this happen here?" are spread.
 *
 * @param counts how many people gave each answer
 */
public record Distribution(Map<Answer, Integer> counts) {
    /** The steps that a column has: 0 is a line on the ground. */
    private static final int STEPS = 4;

    public Distribution {
        Map<Answer, Integer> all = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            all.put(answer, counts.getOrDefault(answer, 0));
        }
        counts = java.util.Collections.unmodifiableMap(all);
    }

    /** The sum of these answers. */
    static Distribution of(Collection<Recognition> answers) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        answers.forEach(r -> counts.merge(r.answer(), r.count(), Integer::sum));
        return new Distribution(counts);
    }

    /** How many gave that answer. */
    public int count(Answer answer) {
        return counts.getOrDefault(answer, 0);
    }

    /** How many answered at all. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many answered on the scale. */
    public int onScale() {
        return Answer.SCALE.stream().mapToInt(this::count).sum();
    }

    /** The height of an answer's column, 0 to 4; the most frequent answer on the scale has 4. */
    public int step(Answer answer) {
        int most = Answer.SCALE.stream().mapToInt(this::count).max().orElse(0);
        return most == 0 ? 0 : Math.ceilDiv(count(answer) * STEPS, most);
    }

    /** What the answers say in a word. */
    public Verdict verdict() {
        return switch (RecognitionSummary.reading(this::count)) {
            case NOT_ASKED -> all() == 0 ? Verdict.NOT_ASKED : Verdict.SILENT;
            case NEVER -> Verdict.NEVER;
            case RARELY -> Verdict.RARELY;
            case OFTEN -> Verdict.OFTEN;
            case ALWAYS -> Verdict.ALWAYS;
            case CONTESTED -> Verdict.CONTESTED;
        };
    }
}
