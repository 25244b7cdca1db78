package org.flipside.session;

import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of what was decided. */
public final class DecisionEdits {
    private DecisionEdits() {}

    /**
     * Records a decision that answers that card; nothing happens if the card is gone or nothing is
     * said.
     */
    public static UnaryOperator<Session> record(
            Id<Decision> id, Id<Card> card, String statement, LocalDate today) {
        return session ->
                statement.isBlank() || !session.cards().has(card)
                        ? session
                        : session.with(
                                new Decision(
                                        id,
                                        statement.strip(),
                                        "",
                                        "",
                                        "",
                                        CalendarDay.of(today),
                                        CalendarDay.unknown(),
                                        List.of(card)));
    }

    /** Writes one of the texts; a decision keeps its statement where a blank one is written. */
    public static UnaryOperator<Session> write(Id<Decision> id, DecisionText which, String typed) {
        String text = typed.strip();
        return edit(
                id,
                d ->
                        new Decision(
                                d.id(),
                                which == DecisionText.STATEMENT && !text.isEmpty()
                                        ? text
                                        : d.statement(),
                                which == DecisionText.GROUNDS ? text : d.grounds(),
                                which == DecisionText.REJECTED ? text : d.rejected(),
                                which == DecisionText.DECIDER ? text : d.decider(),
                                d.decidedOn(),
                                d.reviewOn(),
                                d.cards()));
    }

    /** Sets when it was decided. */
    public static UnaryOperator<Session> decidedOn(Id<Decision> id, CalendarDay day) {
        return edit(id, d -> with(d, day, d.reviewOn()));
    }

    /** Sets when it is looked at again, or lapses. */
    public static UnaryOperator<Session> reviewOn(Id<Decision> id, CalendarDay day) {
        return edit(id, d -> with(d, d.decidedOn(), day));
    }

    /** Takes a decision away from a card, and altogether where it answers no other. */
    public static UnaryOperator<Session> remove(Id<Decision> id, Id<Card> card) {
        return session ->
                session.decisions()
                        .get(id)
                        .map(
                                decision -> {
                                    List<Id<Card>> rest =
                                            decision.cards().stream()
                                                    .filter(each -> !each.equals(card))
                                                    .toList();
                                    return rest.isEmpty()
                                            ? session.without(decision)
                                            : session.with(decision.withCards(rest));
                                })
                        .orElse(session);
    }

    /**
     * Brings a decision back as it was, less the cards that are gone by now; one that is still
     * there as it is now, with these cards too.
     */
    public static UnaryOperator<Session> bringBack(Decision decision) {
        return session -> {
            Decision now = session.decisions().get(decision.id()).orElse(decision);
            return session.with(
                    now.withCards(
                            Stream.concat(now.cards().stream(), decision.cards().stream())
                                    .filter(session.cards()::has)
                                    .toList()));
        };
    }

    private static Decision with(Decision d, CalendarDay decidedOn, CalendarDay reviewOn) {
        return new Decision(
                d.id(),
                d.statement(),
                d.grounds(),
                d.rejected(),
                d.decider(),
                decidedOn,
                reviewOn,
                d.cards());
    }

    private static UnaryOperator<Session> edit(Id<Decision> id, UnaryOperator<Decision> edit) {
        return session ->
                session.decisions()
                        .get(id)
                        .map(decision -> session.with(edit.apply(decision)))
                        .orElse(session);
    }
}
