package org.flipside.export.xlsx;

import org.flipside.export.report.Words;
import org.flipside.model.CalendarDay;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What may be changed on the sheets of links, decisions and parked items. */
final class SheetRegisters {
    static final SheetTable LINKS =
            new SheetTable(
                    "Links",
                    List.of(
                            new SheetField<>(
                                    "Note",
                                    (session, id) -> session.links().get(new Id<Link>(id)),
                                    Link::note,
                                    (l, text) ->
                                            new Link(
                                                    l.id(),
                                                    l.from(),
                                                    l.to(),
                                                    l.type(),
                                                    l.origin(),
                                                    text))),
                    SheetRegisters::link);

    static final SheetTable DECISIONS =
            new SheetTable(
                    "Decisions",
                    List.of(
                            decision(
                                    "Decision",
                                    Decision::statement,
                                    (d, text) ->
                                            words(
                                                    d,
                                                    SheetWords.required(text),
                                                    d.grounds(),
                                                    d.rejected(),
                                                    d.decider())),
                            decision(
                                    "Grounds",
                                    Decision::grounds,
                                    (d, text) ->
                                            words(
                                                    d,
                                                    d.statement(),
                                                    text,
                                                    d.rejected(),
                                                    d.decider())),
                            decision(
                                    "Turned down",
                                    Decision::rejected,
                                    (d, text) ->
                                            words(
                                                    d,
                                                    d.statement(),
                                                    d.grounds(),
                                                    text,
                                                    d.decider())),
                            decision(
                                    "Decider",
                                    Decision::decider,
                                    (d, text) ->
                                            words(
                                                    d,
                                                    d.statement(),
                                                    d.grounds(),
                                                    d.rejected(),
                                                    text)),
                            decision(
                                    "Decided on",
                                    d -> iso(d.decidedOn()),
                                    (d, text) -> days(d, SheetWords.day(text), d.reviewOn())),
                            decision(
                                    "Review on",
                                    d -> iso(d.reviewOn()),
                                    (d, text) -> days(d, d.decidedOn(), SheetWords.day(text)))),
                    SheetRegisters::decision);

    static final SheetTable PARKED =
            new SheetTable(
                    "Parked",
                    List.of(
                            parked(
                                    "Item",
                                    ParkedItem::text,
                                    (p, text) ->
                                            with(
                                                    p,
                                                    SheetWords.required(text),
                                                    p.outcome(),
                                                    p.resolution())),
                            parked(
                                            "Outcome",
                                            p -> Words.of(p.outcome()),
                                            (p, text) ->
                                                    with(
                                                            p,
                                                            p.text(),
                                                            SheetWords.word(
                                                                    text,
                                                                    ParkedOutcome.values(),
                                                                    Words::of),
                                                            p.resolution()))
                                    .among(ParkedOutcome.values(), Words::of),
                            parked(
                                    "Resolution",
                                    ParkedItem::resolution,
                                    (p, text) -> with(p, p.text(), p.outcome(), text))),
                    SheetRegisters::parked);

    private SheetRegisters() {}

    /** As cells have it; empty where the day is not known. */
    static String iso(CalendarDay day) {
        return day.date().map(LocalDate::toString).orElse("");
    }

    private static SheetField<Decision> decision(
            String column, Function<Decision, String> get, SheetField.Setter<Decision> set) {
        return new SheetField<>(
                column, (session, id) -> session.decisions().get(new Id<Decision>(id)), get, set);
    }

    private static SheetField<ParkedItem> parked(
            String column, Function<ParkedItem, String> get, SheetField.Setter<ParkedItem> set) {
        return new SheetField<>(
                column, (session, id) -> session.parked().get(new Id<ParkedItem>(id)), get, set);
    }

    private static String link(Session session, UUID id) {
        return session.links()
                .get(new Id<Link>(id))
                .map(
                        l ->
                                "Link from card "
                                        + session.positionOf(l.from())
                                        + " to card "
                                        + session.positionOf(l.to()))
                .orElse("A link that is no longer in the session");
    }

    private static String decision(Session session, UUID id) {
        return session.decisions()
                .get(new Id<Decision>(id))
                .map(d -> "Decision " + SheetWords.quoted(d.statement()))
                .orElse("A decision that is no longer in the session");
    }

    private static String parked(Session session, UUID id) {
        return session.parked()
                .get(new Id<ParkedItem>(id))
                .map(p -> "Parked item " + SheetWords.quoted(p.text()))
                .orElse("A parked item that is no longer in the session");
    }

    private static Decision words(
            Decision d, String statement, String grounds, String rejected, String decider) {
        return new Decision(
                d.id(),
                statement,
                grounds,
                rejected,
                decider,
                d.decidedOn(),
                d.reviewOn(),
                d.cards());
    }

    private static Decision days(Decision d, CalendarDay decided, CalendarDay review) {
        return new Decision(
                d.id(),
                d.statement(),
                d.grounds(),
                d.rejected(),
                d.decider(),
                decided,
                review,
                d.cards());
    }

    private static ParkedItem with(
            ParkedItem p, String text, ParkedOutcome outcome, String resolution) {
        return new ParkedItem(p.id(), p.about(), text, outcome, resolution, p.parkedAt());
    }
}
