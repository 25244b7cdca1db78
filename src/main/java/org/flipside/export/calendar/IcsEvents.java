package org.flipside.export.calendar;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.CardRef;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.model.CalendarDay;
import org.flipside.model.Id;
import org.flipside.model.Ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a report has a day, earliest first: what is due, what is looked at again. */
public final class IcsEvents {
    /** How long after a session it is looked at again. */
    public static final List<Integer> DAYS_UNTIL_REVIEW = List.of(30, 60, 90);

    private final Report report;
    private final String title;
    private final List<IcsEvent> events = new ArrayList<>();

    private IcsEvents(Report report) {
        this.report = report;
        title = new ReportText(report).title();
    }

    static List<IcsEvent> of(Report report) {
        IcsEvents found = new IcsEvents(report);
        if (report.profile() != Profile.SHAREABLE) { // its day is a year
            found.followUps();
        }
        report.actions().forEach(found::action);
        report.decisions().forEach(found::decision);
        report.owners().forEach(found::owner);
        return found.events.stream()
                .sorted(Comparator.comparing(IcsEvent::day).thenComparing(IcsEvent::uid))
                .toList();
    }

    private void followUps() {
        for (int days : DAYS_UNTIL_REVIEW) {
            add(
                    report.details().id(),
                    "-after-" + days,
                    Optional.empty(),
                    CalendarDay.of(report.details().date().plusDays(days)),
                    "Look again, " + days + " days later: " + title,
                    String.join(", ", whose()));
        }
    }

    private List<String> whose() {
        return Stream.of(report.details().client(), report.details().unit())
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** What is done, or will not be, needs nobody's day any more. */
    private void action(Report.ActionReport a) {
        if (a.action().status().isOpen()) {
            add(
                    a.action().id(),
                    "-due",
                    Optional.of(Counted.ACTIONS),
                    a.action().due(),
                    "Due: " + a.action().title(),
                    lines(
                            named("Owner", a.ownership().owner()),
                            named("What is then different", a.action().outcome()),
                            named("Cards", cards(a.cards()))));
        }
    }

    private void decision(Report.DecisionReport d) {
        add(
                d.decision().id(),
                "-review",
                Optional.of(Counted.DECISIONS),
                d.decision().reviewOn(),
                "Look again: " + d.decision().statement(),
                lines(
                        named("Decided by", d.decision().decider()),
                        named("Grounds", d.decision().grounds()),
                        named("Cards", cards(d.cards()))));
    }

    private void owner(Report.OwnerReport o) {
        Ownership ownership = o.ownership();
        add(
                ownership.id(),
                "-decide",
                Optional.empty(),
                ownership.decideBy(),
                "Decide: " + o.owned().label(),
                lines(named("Owner", ownership.owner()), named("Decider", ownership.decider())));
    }

    private void add(
            Id<?> id,
            String what,
            Optional<Counted> whole,
            CalendarDay day,
            String summary,
            String more) {
        day.date()
                .map(
                        known ->
                                new IcsEvent(
                                        id + what + "@flipside",
                                        whole,
                                        known,
                                        summary,
                                        lines(more, "From: " + title)))
                .ifPresent(events::add);
    }

    private static String cards(List<CardRef> cards) {
        return cards.stream().map(CardRef::label).collect(Collectors.joining("; "));
    }

    private static String named(String name, String text) {
        return text.isBlank() ? "" : name + ": " + text;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
    }
}
