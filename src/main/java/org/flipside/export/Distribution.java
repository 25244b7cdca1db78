package org.flipside.export;

import org.flipside.model.Answer;
import org.flipside.model.Recognition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How answers to "does this happen here?" are spread.
 *
 * @param counts how many people gave each answer
 */
public record Distribution(Map<Answer, Integer> counts) {
    /** The answers on the scale, never first. */
    public static final List<Answer> SCALE =
            List.of(Answer.NEVER, Answer.RARELY, Answer.OFTEN, Answer.ALWAYS);

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
        return SCALE.stream().mapToInt(this::count).sum();
    }

    /** The height of an answer's column, 0 to 4; the most frequent answer on the scale has 4. */
    public int step(Answer answer) {
        int most = SCALE.stream().mapToInt(this::count).max().orElse(0);
        return most == 0 ? 0 : Math.ceilDiv(count(answer) * STEPS, most);
    }

    /** What the answers say in a word. */
    public Verdict verdict() {
        int people = onScale();
        if (people == 0) {
            return all() == 0 ? Verdict.NOT_ASKED : Verdict.SILENT;
        }
        if (count(Answer.NEVER) * 4 >= people && count(Answer.ALWAYS) * 4 >= people) {
            return Verdict.CONTESTED;
        }
        return switch (median(people)) {
            case NEVER -> Verdict.NEVER;
            case RARELY -> Verdict.RARELY;
            case OFTEN -> Verdict.OFTEN;
            default -> Verdict.ALWAYS;
        };
    }

    /** The answer in the middle; of two in the middle the one that claims less. */
    private Answer median(int people) {
        int passed = 0;
        for (Answer answer : SCALE) {
            passed += count(answer);
            if (passed * 2 >= people) {
                return answer;
            }
        }
        return Answer.ALWAYS;
    }
}
