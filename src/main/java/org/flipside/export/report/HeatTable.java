package org.flipside.export.report;

import org.flipside.model.Disclosure;
import org.flipside.model.Question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The claims against the groups: what each group answered in the last round that the room saw.
 *
 * @param groups the names of the groups that answered, in the order of the groups
 * @param rows the cards that were asked about
 */
public record HeatTable(List<String> groups, List<Row> rows) {
    public HeatTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * A card.
     *
     * @param cells a group's answers, in the order of {@link HeatTable#groups}; empty where it gave
     *     none
     */
    public record Row(CardReport card, List<Optional<Distribution>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The table of a report; without rows where nobody was asked. */
    public static HeatTable of(Report report) {
        Set<String> answered = new LinkedHashSet<>();
        report.groups().forEach(group -> answered.add(group.name()));
        Set<String> used = new LinkedHashSet<>();
        report.cards().forEach(c -> latest(c).forEach(of -> used.add(of.group())));
        answered.retainAll(used);
        answered.addAll(used);
        List<Row> rows = new ArrayList<>();
        for (CardReport c : report.cards()) {
            List<Answers.OfGroup> groups = latest(c);
            if (!groups.isEmpty()) {
                rows.add(
                        new Row(
                                c,
                                answered.stream().map(name -> answersOf(groups, name)).toList()));
            }
        }
        return new HeatTable(List.copyOf(answered), rows);
    }

    private static Optional<Distribution> answersOf(List<Answers.OfGroup> groups, String name) {
        return groups.stream()
                .filter(group -> group.group().equals(name))
                .map(Answers.OfGroup::answers)
                .findFirst();
    }

    private static List<Answers.OfGroup> latest(CardReport c) {
        return c.answers().rounds().stream()
                .filter(round -> round.question() == Question.RECOGNITION)
                .filter(round -> round.disclosure() == Disclosure.REVEALED)
                .findFirst()
                .map(Answers.Round::groups)
                .orElse(List.of());
    }

    /** How hot a cell is: 0 for never to 3 for always, and nothing where no such word holds. */
    public static Optional<Integer> heat(Distribution answers) {
        return switch (answers.verdict()) {
            case NEVER -> Optional.of(0);
            case RARELY -> Optional.of(1);
            case OFTEN -> Optional.of(2);
            case ALWAYS -> Optional.of(3);
            case CONTESTED, SILENT, HELD_BACK, NOT_ASKED -> Optional.empty();
        };
    }
}
