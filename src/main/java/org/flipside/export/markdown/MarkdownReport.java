package org.flipside.export.markdown;

import org.commonmark.node.Document;
import org.flipside.export.report.Answers;
import org.flipside.export.report.CardRef;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Pattern;
import org.flipside.export.report.Register;
import org.flipside.export.report.Registers;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.Verdict;
import org.flipside.export.report.WebLink;
import org.flipside.export.report.Words;
import org.flipside.model.Answer;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a report out as a document: what a sponsor reads first, how it was made last. */
final class MarkdownReport {
    private final Report report;
    private final ReportText told;
    private final Registers registers;
    private final MarkdownText text = new MarkdownText();

    MarkdownReport(Report report) {
        this.report = report;
        told = new ReportText(report);
        registers = new Registers(told);
    }

    Document document() {
        text.heading(1, told.title());
        text.paragraph(joined(told.who(), told.when(), told.people()));
        text.paragraph(report.leftOut().statement());
        brief();
        cards();
        list("Where the room disagreed", c -> c.verdict() == Verdict.CONTESTED);
        list("What nobody owns", c -> !c.ownership().hasOwner());
        numbered(registers.decisions());
        numbered(registers.actions());
        owners();
        register(registers.links());
        register(registers.clusters());
        register(registers.ratings());
        votes();
        numbered(registers.parked());
        register(registers.notes());
        method();
        return text.document();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }

    private void brief() {
        text.heading(2, "In brief");
        List<String> lines = new ArrayList<>(told.holdings());
        lines.add(told.oftenOrMore() + " recognised as happening often or always");
        lines.add(told.contested() + " contested");
        lines.add(told.unowned().size() + " without an owner");
        text.list(lines);
    }

    private void cards() {
        text.heading(2, "Cards");
        report.cards().forEach(this::card);
        if (!report.looseEvidence().isEmpty()) {
            text.heading(3, CardRef.GONE.title());
            evidence(report.looseEvidence());
        }
        if (report.looseAnswers().all() > 0) {
            text.named("Answers to cards that are gone", ReportText.spread(report.looseAnswers()));
        }
    }

    private void card(CardReport c) {
        text.heading(3, c.number() + ". " + c.ref().title());
        text.paragraph(c.card().claim().rationale());
        text.named("Heard at", c.card().claim().heardAt());
        text.named("Flipside", c.card().flipside().headline());
        text.paragraph(c.card().flipside().narrative());
        text.paragraph(c.card().flipside().closing());
        if (c.pattern().isChosen()) {
            text.named(joined(c.pattern().code(), c.pattern().label()), meaning(c.pattern()));
        }
        text.pairs(
                Stream.of(
                                new ReportText.Line("Lens", c.lens()),
                                new ReportText.Line("Side up", Words.of(c.card().side())),
                                new ReportText.Line("Tags", String.join(", ", c.card().tags())),
                                new ReportText.Line(
                                        "Laid together as", String.join(", ", c.clusters())),
                                new ReportText.Line("Does this happen here?", c.verdict().word()))
                        .filter(line -> !line.value().isBlank())
                        .toList());
        answers(c);
        for (Direction direction : Direction.values()) {
            List<Evidence> all = c.evidence(direction);
            if (!all.isEmpty()) {
                text.heading(4, "Evidence " + Words.of(direction));
                evidence(all);
            }
        }
    }

    private static String meaning(Pattern pattern) {
        return pattern.meaning().isEmpty()
                ? "the catalogue does not say what this is"
                : pattern.meaning();
    }

    private void answers(CardReport c) {
        List<String> header = new ArrayList<>(List.of("Answers"));
        Stream.of(Answer.values()).map(Words::of).forEach(header::add);
        List<List<String>> rows = new ArrayList<>();
        for (Answers.Round round : c.answers().rounds()) {
            for (Answers.OfGroup group : round.groups()) {
                List<String> row = new ArrayList<>();
                row.add(joined("Round " + round.number(), round.remark(), group.group()));
                Stream.of(Answer.values())
                        .map(answer -> String.valueOf(group.answers().count(answer)))
                        .forEach(row::add);
                rows.add(row);
            }
        }
        text.table(header, rows);
    }

    private void evidence(List<Evidence> all) {
        text.items(all.stream().map(this::item).toList());
    }

    private MarkdownText.Item item(Evidence e) {
        String strength = "strength " + e.strength().level() + " of 4: " + Words.of(e.strength());
        boolean web = WebLink.isSafe(e.reference());
        return new MarkdownText.Item(
                joined(e.note(), told.grounds(e), strength, web ? "" : e.reference()),
                web ? e.reference().strip() : "");
    }

    private void list(String heading, Predicate<CardReport> which) {
        List<String> cards =
                report.cards().stream().filter(which).map(c -> c.ref().label()).toList();
        if (!cards.isEmpty()) {
            text.heading(2, heading);
            text.list(cards);
        }
    }

    private void register(Register register) {
        if (!register.isEmpty()) {
            text.heading(2, register.title());
            text.table(register.header(), register.rows());
        }
    }

    /** With numbers, by which people refer to them. */
    private void numbered(Register register) {
        if (!register.isEmpty()) {
            text.heading(2, register.title());
            Register wide = register.numbered();
            text.table(wide.header(), wide.rows());
        }
    }

    private void owners() {
        if (report.owners().isEmpty()) {
            return;
        }
        text.heading(2, "Owners");
        for (Report.OwnerReport o : report.owners()) {
            text.heading(3, o.owned().label());
            List<ReportText.Line> lines = new ArrayList<>();
            lines.add(
                    new ReportText.Line(
                            "Owner", o.ownership().hasOwner() ? o.ownership().owner() : "nobody"));
            lines.addAll(told.lines(o.ownership()));
            text.pairs(lines);
        }
    }

    private void votes() {
        if (report.votes().isEmpty()) {
            return;
        }
        text.heading(2, "Votes with dots");
        for (Report.VoteReport vote : report.votes()) {
            text.heading(3, "Vote " + vote.number());
            text.paragraph(told.about(vote));
            text.table(
                    List.of("Card", "Whose", "Dots"),
                    vote.dots().stream()
                            .map(
                                    d ->
                                            List.of(
                                                    d.card().label(),
                                                    d.dots().voter(),
                                                    String.valueOf(d.dots().count())))
                            .toList());
        }
    }

    private void method() {
        text.heading(2, "Method and limits");
        text.pairs(registers.lines());
        registers.method().forEach(this::register);
    }
}
