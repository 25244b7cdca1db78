package org.flipside.export.pdf;

import org.flipside.export.report.CardReport;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.Words;
import org.flipside.model.Action;
import org.flipside.model.Decision;
import org.flipside.model.ParkedItem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a printed card tells beside its sides, its answers and its evidence, by what it is about.
 */
final class CardFacts {
    private final ReportText told;

    CardFacts(ReportText told) {
        this.told = told;
    }

    /** Who owns it, with what they hold. */
    List<ReportText.Line> owning(CardReport c) {
        List<ReportText.Line> lines = new ArrayList<>();
        add(lines, "Owner", c.ownership().hasOwner() ? c.ownership().owner() : "nobody");
        if (told.isTold(c.ownership())) {
            lines.addAll(told.lines(c.ownership()));
        }
        return lines;
    }

    /** What was decided, what will be done and what was set aside. */
    List<ReportText.Line> following(CardReport c) {
        List<ReportText.Line> lines = new ArrayList<>();
        for (Report.DecisionReport each : told.decisions(c)) {
            Decision d = each.decision();
            add(lines, "Decision", d.statement(), d.decider(), told.dates().day(d.decidedOn()));
        }
        for (Report.ActionReport each : told.actions(c)) {
            Action a = each.action();
            String due = told.dates().day(a.due());
            add(
                    lines,
                    "Action",
                    a.title(),
                    each.ownership().hasOwner() ? each.ownership().owner() : "no owner",
                    due.isEmpty() ? "" : "due " + due,
                    Words.of(a.status()));
        }
        for (ParkedItem item : c.parked()) {
            add(lines, "Set aside", item.text());
        }
        return lines;
    }

    /** What it is joined to. */
    List<ReportText.Line> related(CardReport c) {
        List<ReportText.Line> lines = new ArrayList<>();
        for (CardReport.Relation relation : c.relations()) {
            add(lines, Words.label(relation.words()), relation.other().label());
        }
        add(lines, "Laid together as", String.join(", ", c.clusters()));
        return lines;
    }

    /** Where it comes from and how the group weighed it. */
    List<ReportText.Line> about(CardReport c) {
        List<ReportText.Line> lines = new ArrayList<>();
        add(lines, "Heard at", c.card().claim().heardAt());
        add(lines, "Lens", c.lens());
        add(lines, "Side up", Words.of(c.card().side()));
        add(lines, "Tags", String.join(", ", c.card().tags()));
        lines.addAll(told.ranks(c));
        add(lines, "Dots", told.dots(c));
        return lines;
    }

    private void add(List<ReportText.Line> lines, String name, String... parts) {
        String value =
                Stream.of(parts)
                        .map(told::text)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\u00A0· "));
        if (!value.isEmpty()) {
            lines.add(new ReportText.Line(name, value));
        }
    }
}
