package org.flipside.session.run;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Session;
import org.flipside.model.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is set aside, and what becomes of it. */
public final class ParkingEdits {
    private ParkingEdits() {}

    /** Sets something aside. */
    public static Session park(Session session, Subject about, String text, Instant now) {
        return session.with(
                new ParkedItem(Id.random(), about, text.strip(), ParkedOutcome.OPEN, "", now));
    }

    /** Sets a card aside as a whole, unless it already is: it is passed by until it is taken up. */
    public static Session parkCard(Session session, Id<Card> card, Instant now) {
        Optional<Card> found = session.cards().get(card);
        return found.isEmpty() || RunOrder.parked(session).contains(card)
                ? session
                : park(session, Subject.card(card), found.get().claim().quote(), now);
    }

    /** Takes a card up again that was set aside as a whole: it comes back to its place. */
    public static Session takeUpCard(Session session, Id<Card> card) {
        Session result = session;
        for (ParkedItem item : waiting(session)) {
            if (wholeCard(session, item).equals(Optional.of(card))) {
                result = settle(result, item.id(), ParkedOutcome.TAKEN_UP, "");
            }
        }
        return result;
    }

    /** The card that this item sets aside as a whole: the item says what the card says. */
    public static Optional<Id<Card>> wholeCard(Session session, ParkedItem item) {
        return item.about() instanceof Subject.OfCard(Id<Card> id)
                ? session.cards()
                        .get(id)
                        .filter(card -> card.claim().quote().strip().equals(item.text()))
                        .map(Card::id)
                : Optional.empty();
    }

    /** Says what became of an item. */
    public static Session settle(
            Session session, Id<ParkedItem> id, ParkedOutcome outcome, String resolution) {
        return session.parked()
                .get(id)
                .map(
                        item ->
                                session.with(
                                        new ParkedItem(
                                                item.id(),
                                                item.about(),
                                                item.text(),
                                                outcome,
                                                resolution.strip(),
                                                item.parkedAt())))
                .orElse(session);
    }

    /** Makes an action of an item; the item is taken on by it. */
    public static Session toAction(Session session, Id<ParkedItem> id) {
        Optional<ParkedItem> item = session.parked().get(id);
        if (item.isEmpty()) {
            return session;
        }
        Action action =
                new Action(
                        Id.random(),
                        item.get().text(),
                        "",
                        CalendarDay.unknown(),
                        ActionKind.PREVENT,
                        ActionStatus.PROPOSED,
                        cards(item.get()),
                        "");
        return settle(session.with(action), id, ParkedOutcome.OWNED, action.title());
    }

    /** Makes a decision of an item; the item is answered by it. */
    public static Session toDecision(Session session, Id<ParkedItem> id, LocalDate today) {
        Optional<ParkedItem> item = session.parked().get(id);
        if (item.isEmpty()) {
            return session;
        }
        Decision decision =
                new Decision(
                        Id.random(),
                        item.get().text(),
                        "",
                        "",
                        "",
                        CalendarDay.of(today),
                        CalendarDay.unknown(),
                        cards(item.get()));
        return settle(session.with(decision), id, ParkedOutcome.ANSWERED, decision.statement());
    }

    private static List<Id<Card>> cards(ParkedItem item) {
        return item.about() instanceof Subject.OfCard(Id<Card> card) ? List.of(card) : List.of();
    }

    /** What still waits, in the order in which it was set aside. */
    public static List<ParkedItem> waiting(Session session) {
        return session.parked().list().stream()
                .filter(item -> item.outcome() == ParkedOutcome.OPEN || isUnexplained(item))
                .sorted(Comparator.comparing(ParkedItem::parkedAt).thenComparing(ParkedItem::id))
                .toList();
    }

    /** An answer, an owner and a reason for dropping have to be said. */
    private static boolean isUnexplained(ParkedItem item) {
        return item.outcome() != ParkedOutcome.TAKEN_UP && item.resolution().isBlank();
    }
}
