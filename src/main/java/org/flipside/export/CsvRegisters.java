package org.flipside.export;

import org.flipside.export.Report.ActionReport;
import org.flipside.export.Report.DecisionReport;
import org.flipside.export.Report.NoteReport;
import org.flipside.export.Report.OwnerReport;
import org.flipside.export.Report.ParkedReport;
import org.flipside.model.Link;
import org.flipside.model.Ownership;

import java.util.ArrayList;
import java.util.List;

/** Lays out what does not lie on a card: owners, links, actions, decisions, the rest. */
final class CsvRegisters {
    private final Report report;
    private final Dates dates;
    private final boolean all;

    CsvRegisters(Report report) {
        this.report = report;
        dates = new Dates(report.writtenAt().getZone());
        all = report.profile() == Profile.FACILITATOR;
    }

    List<CsvTable> all() {
        List<CsvTable> tables = new ArrayList<>();
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

    private CsvTable owners() {
        return new CsvTable(
                "owners",
                Counts.NONE.with(Counted.OWNERS, report.counts().owners()),
                List.of(
                        "What",
                        "Owner",
                        "State",
                        "Levers",
                        "Owner without a lever",
                        "Authority",
                        "Decider",
                        "Decide by",
                        "May reverse",
                        "Escalation",
                        "First step",
                        "What stops today",
                        "Id"),
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

    private CsvTable links() {
        return CsvTable.of(
                "links",
                Counted.LINKS,
                List.of("From", "From claim", "How", "To", "To claim", "Origin", "Note", "Id"),
                report.links().stream()
                        .map(
                                l -> {
                                    Link link = l.link();
                                    return List.of(
                                            CsvTable.number(l.from()),
                                            l.from().title(),
                                            Words.of(link.type()),
                                            CsvTable.number(l.to()),
                                            l.to().title(),
                                            Words.of(link.origin()),
                                            link.note(),
                                            link.id().toString());
                                }));
    }

    private CsvTable actions() {
        return CsvTable.of(
                "actions",
                Counted.ACTIONS,
                List.of(
                        "No.", "Action", "Outcome", "Due", "Kind", "Status", "Owner", "Cards",
                        "Reason", "Id"),
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
                CsvTable.numbers(a.cards()),
                a.action().reason(),
                a.action().id().toString());
    }

    private CsvTable decisions() {
        return CsvTable.of(
                "decisions",
                Counted.DECISIONS,
                List.of(
                        "No.",
                        "Decision",
                        "Grounds",
                        "Turned down",
                        "Decider",
                        "Decided on",
                        "Review on",
                        "Cards",
                        "Id"),
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
                CsvTable.numbers(d.cards()),
                d.decision().id().toString());
    }

    private CsvTable parked() {
        return CsvTable.of(
                "parked",
                Counted.PARKED,
                List.of("No.", "Item", "About", "Outcome", "Resolution", "Parked at", "Id"),
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

    private CsvTable agenda() {
        List<String> header = new ArrayList<>(List.of("Phase", "Minutes"));
        if (all) {
            header.add("Instruction");
        }
        return CsvTable.of(
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

    private CsvTable people() {
        return CsvTable.of(
                "people",
                Counted.PEOPLE,
                List.of("Name", "Role", "Group"),
                report.people().stream()
                        .map(
                                person ->
                                        List.of(
                                                person.name(),
                                                person.role(),
                                                report.groupName(person))));
    }

    private CsvTable notes() {
        return CsvTable.of(
                "notes",
                Counted.NOTES,
                List.of("About", "Note", "Written at"),
                report.notes().stream().map(CsvRegisters::note));
    }

    private static List<String> note(NoteReport n) {
        return List.of(n.about().label(), n.text(), n.writtenAt());
    }
}
