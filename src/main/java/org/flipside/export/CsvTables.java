package org.flipside.export;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lays a report out in tables: what people read first, identities last. */
final class CsvTables {
    private final Report report;
    private final Dates dates;
    private final boolean all;

    CsvTables(Report report) {
        this.report = report;
        dates = new Dates(report.writtenAt().getZone());
        all = report.profile() == Profile.FACILITATOR;
    }

    List<CsvTable> all() {
        List<CsvTable> tables = new ArrayList<>();
        tables.add(new CsvSession(report).table());
        tables.add(cards());
        tables.add(evidence());
        tables.add(answers());
        tables.addAll(new CsvPriorities(report).all());
        tables.addAll(new CsvRegisters(report).all());
        return tables;
    }

    private CsvTable cards() {
        List<String> header = new ArrayList<>();
        header.addAll(List.of("No.", "Claim", "Rationale", "Heard at", "Headline", "Narrative"));
        header.addAll(List.of("Closing line", "Code", "Failure mode", "Tier", "Lens", "Side up"));
        header.add("Does this happen here?");
        header.addAll(answerColumns());
        header.addAll(List.of("For", "Against", "Unclear", "Owner", "Tags", "Groups of cards"));
        if (all) {
            header.add("Notes");
        }
        header.add("Id");
        return CsvTable.of("cards", Counted.CARDS, header, report.cards().stream().map(this::card));
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
        row.add(String.join(CsvTable.BETWEEN, card.tags()));
        row.add(String.join(CsvTable.BETWEEN, c.clusters()));
        if (all) {
            row.add(card.notes());
        }
        row.add(card.id().toString());
        return row;
    }

    private CsvTable evidence() {
        Stream<List<String>> known =
                report.cards().stream()
                        .flatMap(c -> c.evidence().stream().map(e -> evidence(c.ref(), e)));
        Stream<List<String>> loose =
                report.looseEvidence().stream().map(e -> evidence(CardRef.GONE, e));
        return CsvTable.of(
                "evidence",
                Counted.EVIDENCE,
                List.of(
                        "Card",
                        "Claim",
                        "Direction",
                        "Kind",
                        "Strength (1 to 4)",
                        "Strength",
                        "Proximity",
                        "Observed on",
                        "Source role",
                        "Note",
                        "Reference",
                        "Recorded at",
                        "Id",
                        "Card id"),
                Stream.concat(known, loose));
    }

    private List<String> evidence(CardRef card, Evidence e) {
        return List.of(
                CsvTable.number(card),
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

    private CsvTable answers() {
        List<String> header = new ArrayList<>(List.of("Card", "Claim", "Round", "Group"));
        header.addAll(answerColumns());
        header.addAll(List.of("Question", "Shown to the room"));
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
        return new CsvTable("answers", Counts.NONE.with(Counted.ANSWERS, sum), header, rows);
    }

    private static List<String> answerRow(
            CardRef card, String round, String group, Distribution answers) {
        List<String> row =
                new ArrayList<>(List.of(CsvTable.number(card), card.title(), round, group));
        row.addAll(answers(answers));
        return row;
    }

    private static List<String> answerColumns() {
        return Arrays.stream(Answer.values()).map(a -> Words.label(Words.of(a))).toList();
    }

    private static List<String> answers(Distribution distribution) {
        return Arrays.stream(Answer.values())
                .map(answer -> String.valueOf(distribution.count(answer)))
                .toList();
    }
}
