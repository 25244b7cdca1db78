package org.flipside.export.table;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.CardRef;
import org.flipside.export.report.Dates;
import org.flipside.export.report.Report;
import org.flipside.export.report.Words;
import org.flipside.model.Group;
import org.flipside.model.Lens;
import org.flipside.model.SessionDetails;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what is true of a session as a whole in two columns. */
public final class SessionTable {
    /** What the table is called. */
    public static final String NAME = "session";

    private final Report report;
    private final List<List<String>> rows = new ArrayList<>();

    SessionTable(Report report) {
        this.report = report;
    }

    Table table() {
        SessionDetails d = report.details();
        Dates dates = new Dates(report.writtenAt().getZone());
        add("Title", d.title());
        add("Client", d.client());
        add("Unit", d.unit());
        if (report.profile() == Profile.SHAREABLE) {
            add("Year", String.valueOf(d.date().getYear()));
        } else {
            add("Date", d.date().toString());
            add("Start", dates.time(d.start()));
            add("Workshop", d.workshop().title());
        }
        add("State", Words.of(d.state()));
        add("Answers kept as", Words.of(d.answers()));
        add("Smallest group shown apart", String.valueOf(d.minimumGroupSize()));
        add("Opening", d.opening());
        add("Closing", d.closing());
        for (Lens lens : report.lenses()) {
            add("Lens", lens.seat().isEmpty() ? lens.name() : lens.name() + ": " + lens.seat());
            add("Invitation to turn a card", lens.handle());
        }
        for (Group group : report.groups()) {
            rows.add(List.of("Group of people", Words.of(group)));
        }
        for (Report.ClusterReport cluster : report.clusters()) {
            rows.add(List.of("Group of cards", told(cluster)));
        }
        add("Edition", report.leftOut().statement());
        for (Counted counted : Counted.values()) {
            int here = report.counts().get(counted);
            int missing = report.leftOut().counts().get(counted);
            String rest = missing == 0 ? "" : " (" + missing + " left out)";
            rows.add(List.of("Number of " + counted.plural(), here + rest));
        }
        // A day of writing would tell the day of a session that is exported when it ends.
        add(
                "Written at",
                report.profile() == Profile.SHAREABLE
                        ? String.valueOf(report.writtenAt().getYear())
                        : dates.isoMoment(report.writtenAt().toInstant()));
        Counts counts =
                Counts.NONE
                        .with(Counted.GROUPS, report.groups().size())
                        .with(Counted.CLUSTERS, report.clusters().size());
        return new Table(NAME, counts, new Columns().text("What").prose("Value").list(), rows);
    }

    private void add(String what, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(what, value));
        }
    }

    private static String told(Report.ClusterReport cluster) {
        String cards =
                cluster.cards().stream().map(CardRef::label).collect(Collectors.joining("; "));
        return cluster.title() + ": " + cards;
    }
}
