package org.flipside.export;

import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The answers to one card.
 *
 * @param rounds latest first; empty where nobody was asked
 */
public record Answers(List<Round> rounds) {
    public Answers {
        rounds = List.copyOf(rounds);
    }

    /**
     * The answers of one round.
     *
     * @param number from 1
     * @param question what was asked
     * @param revealed whether the room has seen it
     * @param total of all groups
     * @param groups each group's own, in the order of the groups
     */
    public record Round(
            int number,
            Question question,
            boolean revealed,
            Distribution total,
            List<OfGroup> groups) {
        public Round {
            groups = List.copyOf(groups);
        }
    }

    /** What one group answered. */
    public record OfGroup(String group, Distribution answers) {}

    /**
     * Sorts the answers to one card by round and group.
     *
     * @param rounds of that card
     */
    static Answers of(
            Collection<Recognition> answers,
            List<Group> groups,
            Collection<org.flipside.model.Round> rounds) {
        Map<Integer, List<Recognition>> byRound =
                answers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Recognition::round, TreeMap::new, Collectors.toList()));
        return new Answers(
                byRound.entrySet().stream()
                        .map(e -> round(kept(e.getKey(), rounds), e.getValue(), groups))
                        .toList()
                        .reversed());
    }

    /** Answers that have no round were given before rounds were kept. */
    private static Round kept(int number, Collection<org.flipside.model.Round> rounds) {
        Distribution none = new Distribution(Map.of());
        return rounds.stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .map(
                        r ->
                                new Round(
                                        number,
                                        r.question(),
                                        r.disclosure() == Disclosure.REVEALED,
                                        none,
                                        List.of()))
                .orElseGet(() -> new Round(number, Question.RECOGNITION, true, none, List.of()));
    }

    private static Round round(Round asked, List<Recognition> answers, List<Group> groups) {
        Map<Id<Group>, List<Recognition>> byGroup =
                answers.stream().collect(Collectors.groupingBy(Recognition::group));
        List<OfGroup> known =
                groups.stream()
                        .filter(group -> byGroup.containsKey(group.id()))
                        .map(group -> ofGroup(group.name(), byGroup.remove(group.id())))
                        .collect(Collectors.toCollection(java.util.ArrayList::new));
        byGroup.values().forEach(rest -> known.add(ofGroup("A group that is gone", rest)));
        return new Round(
                asked.number(),
                asked.question(),
                asked.revealed(),
                Distribution.of(answers),
                known);
    }

    private static OfGroup ofGroup(
            String name, @org.jspecify.annotations.Nullable List<Recognition> answers) {
        return new OfGroup(name, Distribution.of(answers == null ? List.of() : answers));
    }

    /**
     * The latest round that tells whether the card was recognised, and was revealed; nobody was
     * asked where there is none.
     */
    public Distribution latest() {
        return rounds.stream()
                .filter(round -> round.question() == Question.RECOGNITION && round.revealed())
                .findFirst()
                .map(Round::total)
                .orElseGet(() -> new Distribution(Map.of()));
    }
}
