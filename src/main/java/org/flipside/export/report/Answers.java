package org.flipside.export.report;

import org.flipside.insight.Asked;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers to one card.
 *
 * @param latest the last round of recognition that the room saw; nobody was asked where there is
 *     none
 * @param rounds latest first, hidden ones and check-ins among them; empty where nobody was asked
 */
public record Answers(Distribution latest, List<Round> rounds) {
    public Answers {
        rounds = List.copyOf(rounds);
    }

    /** What they come to: never a word for answers that the room has not seen. */
    public Verdict verdict() {
        boolean heldBack =
                rounds.stream()
                        .filter(round -> round.question() == Question.RECOGNITION)
                        .anyMatch(round -> round.total().all() > 0);
        Verdict seen = latest.verdict();
        return seen == Verdict.NOT_ASKED && heldBack ? Verdict.HELD_BACK : seen;
    }

    /**
     * The answers of one round.
     *
     * @param number from 1
     * @param question what was asked
     * @param disclosure whether the room saw the answers
     * @param total of all groups
     * @param groups each group's own, in the order of the groups
     */
    public record Round(
            int number,
            Question question,
            Disclosure disclosure,
            Distribution total,
            List<OfGroup> groups) {
        public Round {
            groups = List.copyOf(groups);
        }

        /** What has to be said of the round before its answers; empty where nothing has to be. */
        public String remark() {
            return Stream.of(
                            question == Question.CHECK_IN ? Words.of(question) : "",
                            disclosure == Disclosure.HIDDEN ? Words.of(disclosure) : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /** What one group answered. */
    public record OfGroup(String group, Distribution answers) {}

    /** Sorts the answers to one card by round and group. */
    static Answers of(List<Asked> asked, List<Group> groups) {
        Distribution latest =
                Asked.recognised(asked)
                        .map(round -> Distribution.of(round.answers()))
                        .orElseGet(() -> new Distribution(Map.of()));
        return new Answers(
                latest, asked.stream().map(round -> round(round, groups)).toList().reversed());
    }

    private static Round round(Asked asked, List<Group> groups) {
        List<Recognition> answers = asked.answers();
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
                asked.disclosure(),
                Distribution.of(answers),
                known);
    }

    private static OfGroup ofGroup(
            String name, @org.jspecify.annotations.Nullable List<Recognition> answers) {
        return new OfGroup(name, Distribution.of(answers == null ? List.of() : answers));
    }
}
