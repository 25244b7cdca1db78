package org.flipside.export.table;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Answers;
import org.flipside.export.report.CardRef;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Dates;
import org.flipside.export.report.Distribution;
import org.flipside.export.report.Report;
import org.flipside.export.report.Words;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lays a report out in tables: what people read first, identities last. */
public final class Tables {
    private final Report report;
    private final Dates dates;
    private final boolean all;

    /** Of that report. */
    public Tables(Report report) {
        this.report = report;
        dates = new Dates(report.writtenAt().getZone());
        all = report.profile() == Profile.FACILITATOR;
    }

    /** All of them; those without a row too. */
    public List<Table> all() {
        List<Table> tables = new ArrayList<>();
        tables.add(new SessionTable(report).table());
        tables.add(cards());
        tables.add(evidence());
        tables.add(answers());
        tables.addAll(new PriorityTables(report).all());
        tables.addAll(new RegisterTables(report).all());
        return tables;
    }

    private Table cards() {
        Columns header =
                new Columns()
                        .whole("No.")
                        .prose("Claim", "Rationale", "Heard at")
                        .prose("Headline", "Narrative", "Closing line")
                        .text("Code", "Failure mode", "Tier", "Lens", "Side up")
                        .text("Does this happen here?")
                        .whole(answerColumns())
                        .whole("For", "Against", "Unclear")
                        .text("Owner", "Tags", "Groups of cards");
        if (all) {
            header.prose("Notes");
        }
        header.id("Id");
        return Table.of("cards", Counted.CARDS, header, report.cards().stream().map(this::card));
    }

    private List<String> card(CardReport c) {
        Card card = c.card();
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(c.number()));
        row.addAll(List.of(card.claim().quote(), card.claim().rationale(), card.claim().heardAt()));
        row.add(card.flipside().headline());
        row.add(card.flipside().narrative());
        row.add(card.flipside().closing());
        row.addAll(List.of(c.pattern().code(), c.pattern().name(), c.pattern().numeral()));
        row.addAll(List.of(c.lens(), Words.of(card.side()), c.verdict().word()));
        row.addAll(answers(c.answers().latest()));
        for (Direction direction : Direction.values()) {
            row.add(String.valueOf(c.evidence(direction).size()));
        }
        row.add(c.ownership().owner());
        row.add(String.join(Table.BETWEEN, card.tags()));
        row.add(String.join(Table.BETWEEN, c.clusters()));
        if (all) {
            row.add(card.notes());
        }
        row.add(card.id().toString());
        return row;
    }

    private Table evidence() {
        Stream<List<String>> known =
                report.cards().stream()
                        .flatMap(c -> c.evidence().stream().map(e -> evidence(c.ref(), e)));
        Stream<List<String>> loose =
                report.looseEvidence().stream().map(e -> evidence(CardRef.GONE, e));
        return Table.of(
                "evidence",
                Counted.EVIDENCE,
                new Columns()
                        .whole("Card")
                        .prose("Claim")
                        .text("Direction", "Kind")
                        .whole("Strength (1 to 4)")
                        .text("Strength", "Proximity")
                        .day("Observed on")
                        .text("Source role")
                        .prose("Note")
                        .link("Reference")
                        .moment("Recorded at")
                        .id("Id", "Card id"),
                Stream.concat(known, loose));
    }

    private List<String> evidence(CardRef card, Evidence e) {
        return List.of(
                Table.number(card),
                card.title(),
                Words.of(e.direction()),
                Words.of(e.kind()),
                String.valueOf(e.strength().level()),
                Words.of(e.strength()),
                Words.of(e.proximity()),
                dates.iso(e.observed()),
                e.sourceRole(),
                e.note(),
                e.reference(),
                dates.isoMoment(e.recordedAt()),
                e.id().toString(),
                e.card().toString());
    }

    private Table answers() {
        Columns header =
                new Columns()
                        .whole("Card")
                        .prose("Claim")
                        .whole("Round")
                        .text("Group")
                        .whole(answerColumns())
                        .text("Question", "Shown to the room");
        List<List<String>> rows = new ArrayList<>();
        for (CardReport c : report.cards()) {
            for (Answers.Round round : c.answers().rounds()) {
                for (Answers.OfGroup group : round.groups()) {
                    List<String> row =
                            answerRow(
                                    c.ref(),
                                    String.valueOf(round.number()),
                                    group.group(),
                                    group.answers());
                    row.addAll(List.of(Words.of(round.question()), Words.of(round.disclosure())));
                    rows.add(row);
                }
            }
        }
        if (report.looseAnswers().all() > 0) {
            List<String> row = answerRow(CardRef.GONE, "", "", report.looseAnswers());
            row.addAll(List.of("", ""));
            rows.add(row);
        }
        int sum = report.counts().get(Counted.ANSWERS);
        return new Table("answers", Counts.NONE.with(Counted.ANSWERS, sum), header.list(), rows);
    }

    private static List<String> answerRow(
            CardRef card, String round, String group, Distribution answers) {
        List<String> row = new ArrayList<>(List.of(Table.number(card), card.title(), round, group));
        row.addAll(answers(answers));
        return row;
    }

    private static String[] answerColumns() {
        return Arrays.stream(Answer.values())
                .map(a -> Words.label(Words.of(a)))
                .toArray(String[]::new);
    }

    private static List<String> answers(Distribution distribution) {
        return Arrays.stream(Answer.values())
                .map(answer -> String.valueOf(distribution.count(answer)))
                .toList();
    }
}
