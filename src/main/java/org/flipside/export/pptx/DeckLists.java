package org.flipside.export.pptx;

import org.flipside.export.drawing.Token;
import org.flipside.export.pptx.DeckTable.Cell;
import org.flipside.export.redaction.Counted;
import org.flipside.export.report.Distribution;
import org.flipside.export.report.HeatTable;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Register;
import org.flipside.export.report.Registers;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.Verdict;
import org.flipside.export.report.Words;
import org.flipside.model.Answer;
import org.flipside.model.Evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The slides with tables: who recognised what, what is open, the registers, the method. */
final class DeckLists {
    /** More columns would leave no room for their words. */
    private static final int MOST_GROUPS = 6;

    private final Deck deck;
    private final ReportText told;
    private final Registers registers;

    DeckLists(Deck deck, ReportText told) {
        this.deck = deck;
        this.told = told;
        registers = new Registers(told);
    }

    /** Adds the claims against the groups, six groups at a time. */
    void heat() {
        HeatTable heat = told.heat();
        int groups = heat.groups().size();
        for (int from = 0; from < groups; from += MOST_GROUPS) {
            int to = Math.min(groups, from + MOST_GROUPS);
            List<String> header = new ArrayList<>(List.of("Does this happen here?"));
            heat.groups().subList(from, to).forEach(name -> header.add(Plain.inOrder(name)));
            header.add("Together");
            List<List<Cell>> rows = new ArrayList<>();
            for (HeatTable.Row row : heat.rows()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(Plain.inOrder(row.card().ref().label())));
                row.cells().subList(from, to).forEach(cell -> cells.add(heat(cell)));
                cells.add(heat(Optional.of(row.card().answers().latest())));
                rows.add(cells);
            }
            DeckTable.add(deck, "Who recognised what", header, rows);
        }
    }

    private static Cell heat(Optional<Distribution> answers) {
        if (answers.isEmpty()) {
            return new Cell("not asked", Token.PANEL, Token.TEXT_2);
        }
        Distribution d = answers.get();
        String figures =
                Answer.SCALE.stream()
                        .map(answer -> String.valueOf(d.count(answer)))
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("");
        String words = d.verdict().word() + "\n" + figures;
        return HeatTable.heat(d)
                .map(
                        step ->
                                new Cell(
                                        words,
                                        Token.valueOf("HEAT_" + step),
                                        Token.valueOf("ON_HEAT_" + step)))
                .orElse(Cell.of(words));
    }

    /** Adds the claims on which the room disagreed. */
    void disagreed() {
        List<List<Cell>> rows =
                told.heat().rows().stream()
                        .filter(row -> row.card().verdict() == Verdict.CONTESTED)
                        .map(row -> row(row.card().ref().label(), told.positions(row)))
                        .toList();
        DeckTable.add(deck, "Where the room disagreed", List.of("Claim", "Who stands where"), rows);
    }

    /** Adds the cards that nobody owns. */
    void unowned() {
        List<List<Cell>> rows =
                told.unowned().stream()
                        .map(c -> row(c.ref().label(), c.verdict().word(), told.inBrief(c)))
                        .toList();
        DeckTable.add(
                deck,
                "What nobody owns",
                List.of("Claim", "Does this happen here?", "Evidence"),
                rows);
    }

    private static List<Cell> row(String... texts) {
        return Stream.of(texts).map(text -> Cell.of(Plain.inOrder(text))).toList();
    }

    /** Adds every register that holds something. */
    void registers() {
        Stream.concat(
                        registers.afterCards().stream(),
                        registers.method().stream().filter(r -> !r.id().equals("lenses")))
                .map(Register::filled)
                .map(Register::numbered)
                .filter(register -> !register.isEmpty())
                .forEach(register -> DeckTable.add(deck, register));
    }

    /** Adds evidence and answers whose card is gone. */
    void loose() {
        DeckNotes notes = new DeckNotes(told);
        List<List<Cell>> rows = new ArrayList<>();
        Distribution answers = told.report().looseAnswers();
        if (answers.all() > 0) {
            rows.add(row("Answers", ReportText.spread(answers)));
        }
        for (Evidence e : told.report().looseEvidence()) {
            rows.add(row("Evidence", notes.evidence(e)));
        }
        DeckTable.add(
                deck,
                "About cards that are no longer in the session",
                List.of("What", "As it was recorded"),
                rows);
    }

    /** Adds how the session was held, and what the slides hold and leave out. */
    void method() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("This edition", told.report().leftOut().statement()));
        registers.lines().forEach(line -> rows.add(row(line.name(), line.value())));
        for (List<String> lens : registers.method().getFirst().rows()) {
            rows.add(row("Lens", String.join(". ", lens)));
        }
        rows.add(
                row(
                        "Does this happen here?",
                        "Each person answers never, rarely, often or always, or says nothing. The"
                                + " word is the answer in the middle; “contested” means that a"
                                + " quarter or more stand at each end, so that a middle would tell"
                                + " nothing."));
        rows.add(
                row(
                        "Evidence",
                        "It lies in the notes below the slide of its card, with links, decisions"
                                + " and actions."));
        DeckTable.add(deck, "Method and limits", List.of("What", "How"), rows);
        List<List<Cell>> counts = new ArrayList<>();
        for (Counted counted : Counted.values()) {
            counts.add(
                    row(
                            Words.label(counted.plural()),
                            String.valueOf(told.report().counts().get(counted)),
                            String.valueOf(told.report().leftOut().counts().get(counted))));
        }
        DeckTable.add(
                deck,
                "What is here and what is left out",
                List.of("What", "Here", "Left out"),
                counts);
    }
}
