package org.flipside.export.table;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Dates;
import org.flipside.export.report.Report;
import org.flipside.export.report.Report.ActionReport;
import org.flipside.export.report.Report.DecisionReport;
import org.flipside.export.report.Report.NoteReport;
import org.flipside.export.report.Report.OwnerReport;
import org.flipside.export.report.Report.ParkedReport;
import org.flipside.export.report.Words;
import org.flipside.model.Link;
import org.flipside.model.Ownership;

import java.util.ArrayList;
import java.util.List;

/** Lays out what does not lie on a card: owners, links, actions, decisions, the rest. */
final class RegisterTables {
    private final Report report;
    private final Dates dates;
    private final boolean all;

    RegisterTables(Report report) {
        this.report = report;
        dates = new Dates(report.writtenAt().getZone());
        all = report.profile() == Profile.FACILITATOR;
    }

    List<Table> all() {
        List<Table> tables = new ArrayList<>();
        tables.add(owners());
        tables.add(links());
        tables.add(actions());
        tables.add(decisions());
        tables.add(parked());
        tables.add(agenda());
        tables.add(people());
        if (all) {
            tables.add(notes());
        }
        return tables;
    }

    private Table owners() {
        return new Table(
                "owners",
                Counts.NONE.with(Counted.OWNERS, report.counts().owners()),
                new Columns()
                        .prose("What")
                        .text("Owner", "State", "Levers", "Owner without a lever")
                        .text("Authority", "Decider")
                        .day("Decide by")
                        .text("May reverse")
                        .prose("Escalation", "First step", "What stops today")
                        .id("Id")
                        .list(),
                report.owners().stream().map(this::owner).toList());
    }

    private List<String> owner(OwnerReport o) {
        Ownership ownership = o.ownership();
        return List.of(
                o.owned().label(),
                ownership.owner(),
                Words.of(ownership.state()),
                Words.of(ownership.levers()),
                ownership.lacksLevers() ? "yes" : "no",
                Words.of(ownership.authority()),
                ownership.decider(),
                dates.iso(ownership.decideBy()),
                ownership.mayReverse(),
                ownership.escalation(),
                ownership.firstStep(),
                ownership.stopsToday(),
                ownership.id().toString());
    }

    private Table links() {
        return Table.of(
                "links",
                Counted.LINKS,
                new Columns()
                        .whole("From")
                        .prose("From claim")
                        .text("How")
                        .whole("To")
                        .prose("To claim")
                        .text("Origin")
                        .prose("Note")
                        .id("Id"),
                report.links().stream()
                        .map(
                                l -> {
                                    Link link = l.link();
                                    return List.of(
                                            Table.number(l.from()),
                                            l.from().title(),
                                            Words.of(link.type()),
                                            Table.number(l.to()),
                                            l.to().title(),
                                            Words.of(link.origin()),
                                            link.note(),
                                            link.id().toString());
                                }));
    }

    private Table actions() {
        return Table.of(
                "actions",
                Counted.ACTIONS,
                new Columns()
                        .whole("No.")
                        .prose("Action", "Outcome")
                        .day("Due")
                        .text("Kind", "Status", "Owner", "Cards")
                        .prose("Reason")
                        .id("Id"),
                report.actions().stream().map(this::action));
    }

    private List<String> action(ActionReport a) {
        return List.of(
                String.valueOf(a.number()),
                a.action().title(),
                a.action().outcome(),
                dates.iso(a.action().due()),
                Words.of(a.action().kind()),
                Words.of(a.action().status()),
                a.ownership().owner(),
                Table.numbers(a.cards()),
                a.action().reason(),
                a.action().id().toString());
    }

    private Table decisions() {
        return Table.of(
                "decisions",
                Counted.DECISIONS,
                new Columns()
                        .whole("No.")
                        .prose("Decision", "Grounds", "Turned down")
                        .text("Decider")
                        .day("Decided on", "Review on")
                        .text("Cards")
                        .id("Id"),
                report.decisions().stream().map(this::decision));
    }

    private List<String> decision(DecisionReport d) {
        return List.of(
                String.valueOf(d.number()),
                d.decision().statement(),
                d.decision().grounds(),
                d.decision().rejected(),
                d.decision().decider(),
                dates.iso(d.decision().decidedOn()),
                dates.iso(d.decision().reviewOn()),
                Table.numbers(d.cards()),
                d.decision().id().toString());
    }

    private Table parked() {
        return Table.of(
                "parked",
                Counted.PARKED,
                new Columns()
                        .whole("No.")
                        .prose("Item", "About")
                        .text("Outcome")
                        .prose("Resolution")
                        .moment("Parked at")
                        .id("Id"),
                report.parked().stream().map(this::parked));
    }

    private List<String> parked(ParkedReport p) {
        return List.of(
                String.valueOf(p.number()),
                p.item().text(),
                p.about().label(),
                Words.of(p.item().outcome()),
                p.item().resolution(),
                dates.isoMoment(p.item().parkedAt()),
                p.item().id().toString());
    }

    private Table agenda() {
        Columns header = new Columns().text("Phase").whole("Minutes");
        if (all) {
            header.prose("Instruction");
        }
        return Table.of(
                "agenda",
                Counted.PHASES,
                header,
                report.agenda().stream()
                        .map(
                                phase -> {
                                    List<String> row = new ArrayList<>();
                                    row.add(phase.name());
                                    row.add(String.valueOf(phase.minutes()));
                                    if (all) {
                                        row.add(phase.instruction());
                                    }
                                    return row;
                                }));
    }

    private Table people() {
        return Table.of(
                "people",
                Counted.PEOPLE,
                new Columns().text("Name", "Role", "Group"),
                report.people().stream()
                        .map(
                                person ->
                                        List.of(
                                                person.name(),
                                                person.role(),
                                                report.groupName(person))));
    }

    private Table notes() {
        return Table.of(
                "notes",
                Counted.NOTES,
                new Columns().prose("About", "Note").text("Written at"),
                report.notes().stream().map(RegisterTables::note));
    }

    private static List<String> note(NoteReport n) {
        return List.of(n.about().label(), n.text(), n.writtenAt());
    }
}
