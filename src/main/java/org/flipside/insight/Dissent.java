package org.flipside.insight;

import org.flipside.model.Answer;
import org.flipside.model.Group;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where people disagree about a card ({@code domain.md} section 6 no. 3 to 5). Groups that are too
 * small to be shown apart are counted together; where all together are too few there are none.
 *
 * @param all what everybody answered
 * @param groups what each group answered, in order
 */
public record Dissent(Tally all, List<OfGroup> groups) {
    /** Groups whose medians lie so far apart, on the scale of 0 to 3, see different things. */
    private static final double APART = 1.5;

    public Dissent {
        groups = List.copyOf(groups);
    }

    /**
     * Answers, counted. Nobody is dropped: those who could or would not say have counts as well.
     *
     * @param counts for every answer, 0 or more
     */
    public record Tally(Map<Answer, Integer> counts) {
        public Tally {
            Map<Answer, Integer> every = new EnumMap<>(Answer.class);
            for (Answer answer : Answer.values()) {
                every.put(answer, counts.getOrDefault(answer, 0));
            }
            counts = java.util.Collections.unmodifiableMap(every);
        }

        static Tally of(Collection<Recognition> answers) {
            Map<Answer, Integer> sums = new EnumMap<>(Answer.class);
            answers.forEach(r -> sums.merge(r.answer(), r.count(), Integer::sum));
            return new Tally(sums);
        }

        /** How many gave that answer. */
        public int count(Answer answer) {
            return counts.getOrDefault(answer, 0);
        }

        /** How many answered on the scale. */
        public int onScale() {
            return Answer.SCALE.stream().mapToInt(this::count).sum();
        }

        /** What the answers come to. */
        public RecognitionSummary.Reading reading() {
            return RecognitionSummary.reading(this::count);
        }

        /** The median on the scale of 0 to 3, of two in the middle their mean. */
        public Optional<Double> median() {
            int n = onScale();
            return n == 0
                    ? Optional.empty()
                    : Optional.of((place((n - 1) / 2) + place(n / 2)) / 2.0);
        }

        /** The answer that the person at that place gave, from 0, in the order of the scale. */
        private int place(int wanted) {
            int below = 0;
            for (int rank = 0; rank < Answer.SCALE.size(); rank++) {
                below += count(Answer.SCALE.get(rank));
                if (below > wanted) {
                    return rank;
                }
            }
            return Answer.SCALE.size() - 1;
        }
    }

    /**
     * What one group answered.
     *
     * @param name of the group, or of several that are counted together
     */
    public record OfGroup(String name, Tally tally) {}

    /**
     * The two groups that see it most differently.
     *
     * @param low the one that says it happens less
     * @param high the one that says it happens more
     */
    public record Divergence(OfGroup low, OfGroup high) {}

    /** Where people disagree in one round of answers. */
    public static Dissent of(Session session, Round round) {
        List<Recognition> given =
                session.recognitions().list().stream()
                        .filter(r -> r.card().equals(round.card()) && r.round() == round.number())
                        .toList();
        GroupMerge merge = GroupMerge.ofSmall(session, "dissent");
        List<Recognition> merged = merge.answers(given);
        List<OfGroup> groups = new ArrayList<>();
        for (Group group : merge.groups()) {
            List<Recognition> own =
                    merged.stream().filter(r -> r.group().equals(group.id())).toList();
            if (!own.isEmpty()) {
                groups.add(new OfGroup(group.name(), Tally.of(own)));
            }
        }
        return new Dissent(Tally.of(given), groups);
    }

    /** Whether at least a quarter stands at each end of the scale. */
    public boolean isContested() {
        return all.reading() == RecognitionSummary.Reading.CONTESTED;
    }

    /** The groups that are furthest apart, if they are so far apart that it matters. */
    public Optional<Divergence> divergence() {
        Comparator<OfGroup> byMedian =
                Comparator.comparingDouble(group -> group.tally().median().orElse(0.0));
        List<OfGroup> heard =
                groups.stream().filter(g -> g.tally().onScale() > 0).sorted(byMedian).toList();
        if (heard.size() < 2) {
            return Optional.empty();
        }
        OfGroup low = heard.getFirst();
        OfGroup high = heard.getLast();
        double way = high.tally().median().orElse(0.0) - low.tally().median().orElse(0.0);
        return way >= APART ? Optional.of(new Divergence(low, high)) : Optional.empty();
    }
}
