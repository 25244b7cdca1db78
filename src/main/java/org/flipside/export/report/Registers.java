package org.flipside.export.report;

import org.flipside.export.redaction.Profile;
import org.flipside.model.SessionDetails;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is no card, in the lists that every document tells alike. */
public final class Registers {
    private final Report report;
    private final ReportText told;
    private final Dates dates;

    /**
     * For a document.
     *
     * @param told what it tells
     */
    public Registers(ReportText told) {
        this.told = told;
        report = told.report();
        dates = told.dates();
    }

    /** Those that follow the cards, in order; some may be empty. */
    public List<Register> afterCards() {
        return List.of(
                decisions(),
                actions(),
                owners(),
                links(),
                clusters(),
                ratings(),
                votes(),
                parked(),
                notes());
    }

    /** Those that say how the session was held, in order; some may be empty. */
    public List<Register> method() {
        return List.of(lenses(), groups(), agenda(), people());
    }

    private static String refs(List<CardRef> cards) {
        return cards.stream()
                .map(card -> card.isCard() ? String.valueOf(card.number()) : card.title())
                .collect(Collectors.joining(", "));
    }

    /** What was decided; empty where nothing was. */
    public Register decisions() {
        return new Register(
                "decisions",
                "Decisions",
                "D",
                List.of(
                        "Decision",
                        "Grounds",
                        "Turned down",
                        "Decided by",
                        "Decided on",
                        "Looked at again",
                        "Cards"),
                report.decisions().stream()
                        .map(
                                d ->
                                        List.of(
                                                d.decision().statement(),
                                                d.decision().grounds(),
                                                d.decision().rejected(),
                                                d.decision().decider(),
                                                dates.day(d.decision().decidedOn()),
                                                dates.day(d.decision().reviewOn()),
                                                refs(d.cards())))
                        .toList());
    }

    /** What will be done, by whom and when. */
    public Register actions() {
        return new Register(
                "actions",
                "Actions",
                "A",
                List.of(
                        "Action",
                        "What is then different",
                        "Owner",
                        "Due",
                        "Kind",
                        "State",
                        "Reason",
                        "Cards"),
                report.actions().stream()
                        .map(
                                a ->
                                        List.of(
                                                a.action().title(),
                                                a.action().outcome(),
                                                a.ownership().owner(),
                                                dates.day(a.action().due()),
                                                Words.of(a.action().kind()),
                                                Words.of(a.action().status()),
                                                a.action().reason(),
                                                refs(a.cards())))
                        .toList());
    }

    Register owners() {
        return new Register(
                "owners",
                "Owners",
                "O",
                List.of("What", "Owner", "How they hold it"),
                report.owners().stream()
                        .map(
                                o ->
                                        List.of(
                                                o.owned().label(),
                                                o.ownership().hasOwner()
                                                        ? o.ownership().owner()
                                                        : "nobody",
                                                told.lines(o.ownership()).stream()
                                                        .map(
                                                                line ->
                                                                        line.name()
                                                                                + ": "
                                                                                + line.value())
                                                        .collect(Collectors.joining("\n"))))
                        .toList());
    }

    /** What feeds what. */
    public Register links() {
        return new Register(
                "links",
                "Links",
                "L",
                List.of("From", "How", "To", "Note", "Drawn"),
                report.links().stream()
                        .map(
                                l ->
                                        List.of(
                                                l.from().label(),
                                                Words.of(l.link().type()),
                                                l.to().label(),
                                                l.link().note(),
                                                Words.of(l.link().origin())))
                        .toList());
    }

    /** Which cards lie together. */
    public Register clusters() {
        return new Register(
                "clusters",
                "Groups of cards",
                "G",
                List.of("Title", "Cards"),
                report.clusters().stream().map(c -> List.of(c.title(), refs(c.cards()))).toList());
    }

    /** How cards were rated. */
    public Register ratings() {
        return new Register(
                "ratings",
                "Ratings",
                "R",
                List.of("Card", "When", "Severity", "Occurrence", "Detection"),
                report.ratings().stream()
                        .map(
                                r ->
                                        List.of(
                                                r.card().label(),
                                                ReportText.when(r),
                                                told.ranked(r.rating().severity()),
                                                told.ranked(r.rating().occurrence()),
                                                told.ranked(r.rating().detection())))
                        .toList());
    }

    /** A row for each vote, in which all its dots are told. */
    Register votes() {
        return new Register(
                "votes",
                "Votes with dots",
                "V",
                List.of("How it was voted", "Dots"),
                report.votes().stream()
                        .map(
                                v ->
                                        List.of(
                                                told.about(v),
                                                v.dots().stream()
                                                        .map(Registers::dots)
                                                        .collect(Collectors.joining("\n"))))
                        .toList());
    }

    private static String dots(Report.DotsReport d) {
        String whose = d.dots().voter().isBlank() ? "" : " of " + d.dots().voter();
        int count = d.dots().count();
        return (count == 1 ? "1 dot" : count + " dots") + whose + ": " + d.card().label();
    }

    /** What was put aside. */
    public Register parked() {
        return new Register(
                "parked",
                "Parking lot",
                "P",
                List.of("What", "About", "Outcome", "Answer, owner or reason", "Set aside"),
                report.parked().stream()
                        .map(
                                p ->
                                        List.of(
                                                p.item().text(),
                                                p.about().label(),
                                                Words.of(p.item().outcome()),
                                                p.item().resolution(),
                                                dates.moment(p.item().parkedAt())))
                        .toList());
    }

    /** What was noted, where the audience may read it. */
    public Register notes() {
        return new Register(
                "notes",
                "Facilitator’s notes",
                "N",
                List.of("Note", "About", "Written"),
                report.notes().stream()
                        .map(n -> List.of(n.text(), n.about().label(), n.writtenAt()))
                        .toList());
    }

    /** How the session was held, in pairs of name and value. */
    public List<ReportText.Line> lines() {
        SessionDetails d = report.details();
        List<ReportText.Line> lines = new ArrayList<>();
        lines.add(new ReportText.Line("State", Words.of(d.state())));
        if (report.profile() != Profile.SHAREABLE) {
            lines.add(new ReportText.Line("Began at", dates.time(d.start())));
        }
        lines.add(new ReportText.Line("Workshop", d.workshop().title()));
        lines.add(new ReportText.Line("Answers are kept as", Words.of(d.answers())));
        lines.add(
                new ReportText.Line(
                        "Smallest group shown apart", String.valueOf(d.minimumGroupSize())));
        lines.add(new ReportText.Line("Opening words", d.opening()));
        lines.add(new ReportText.Line("Closing words", d.closing()));
        lines.add(new ReportText.Line("Written", told.written()));
        lines.removeIf(line -> line.value().isBlank());
        return lines;
    }

    private Register lenses() {
        return new Register(
                "lenses",
                "Lenses",
                "",
                List.of("Lens", "Seat", "Invitation"),
                report.lenses().stream()
                        .map(l -> List.of(l.name(), l.seat(), l.handle()))
                        .toList());
    }

    Register groups() {
        return new Register(
                "groups",
                "Groups of people",
                "T",
                List.of("Group"),
                report.groups().stream().map(g -> List.of(Words.of(g))).toList());
    }

    Register agenda() {
        return new Register(
                "agenda",
                "Agenda",
                "F",
                List.of("Phase", "Minutes", "Instruction"),
                report.agenda().stream()
                        .map(p -> List.of(p.name(), String.valueOf(p.minutes()), p.instruction()))
                        .toList());
    }

    Register people() {
        return new Register(
                "people",
                "People",
                "W",
                List.of("Name", "Role", "Group"),
                report.people().stream()
                        .map(p -> List.of(p.name(), p.role(), report.groupName(p)))
                        .toList());
    }
}
