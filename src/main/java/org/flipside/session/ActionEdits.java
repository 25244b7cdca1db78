package org.flipside.session;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Ownership;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of what will be done. The owner of an action is edited by {@link OwnershipEdits}. */
public final class ActionEdits {
    private ActionEdits() {}

    /**
     * Proposes an action that serves that card; nothing happens if the card is gone or the title is
     * blank.
     */
    public static UnaryOperator<Session> propose(Id<Action> id, Id<Card> card, String title) {
        return session ->
                title.isBlank() || !session.cards().has(card)
                        ? session
                        : session.with(
                                new Action(
                                        id,
                                        title.strip(),
                                        "",
                                        CalendarDay.unknown(),
                                        ActionKind.PREVENT,
                                        ActionStatus.PROPOSED,
                                        List.of(card),
                                        ""));
    }

    /** Writes one of the texts; an action keeps its title where a blank one is written. */
    public static UnaryOperator<Session> write(Id<Action> id, ActionText which, String typed) {
        String text = typed.strip();
        return edit(
                id,
                a ->
                        new Action(
                                a.id(),
                                which == ActionText.TITLE && !text.isEmpty() ? text : a.title(),
                                which == ActionText.OUTCOME ? text : a.outcome(),
                                a.due(),
                                a.kind(),
                                a.status(),
                                a.cards(),
                                which == ActionText.REASON ? text : a.reason()));
    }

    /** Sets until when it is to be done. */
    public static UnaryOperator<Session> due(Id<Action> id, CalendarDay day) {
        return edit(id, a -> with(a, day, a.kind(), a.status(), a.reason()));
    }

    /** Sets what it is meant to do. */
    public static UnaryOperator<Session> kind(Id<Action> id, ActionKind kind) {
        return edit(id, a -> with(a, a.due(), kind, a.status(), a.reason()));
    }

    /**
     * Where an action may go from there: it is accepted or declined, an accepted one done, a done
     * one seen to work; as long as it is open it may be dropped, and once it is over it may be
     * proposed again.
     */
    public static List<ActionStatus> next(ActionStatus status) {
        return switch (status) {
            case PROPOSED ->
                    List.of(ActionStatus.ACCEPTED, ActionStatus.REJECTED, ActionStatus.DROPPED);
            case ACCEPTED -> List.of(ActionStatus.DONE, ActionStatus.DROPPED);
            case DONE -> List.of(ActionStatus.VERIFIED, ActionStatus.PROPOSED);
            case REJECTED, VERIFIED, DROPPED -> List.of(ActionStatus.PROPOSED);
        };
    }

    /** Whether an action goes there only with a reason. */
    public static boolean needsReason(ActionStatus status) {
        return status == ActionStatus.REJECTED || status == ActionStatus.DROPPED;
    }

    /**
     * Takes an action further; nothing happens where it may not go there.
     *
     * @param reason why; blank where no reason is needed
     */
    public static UnaryOperator<Session> step(Id<Action> id, ActionStatus to, String reason) {
        return edit(
                id,
                a ->
                        !next(a.status()).contains(to) || (needsReason(to) && reason.isBlank())
                                ? a
                                : with(a, a.due(), a.kind(), to, reasonOf(a, to, reason.strip())));
    }

    /** Why it was declined or dropped no longer holds for what is proposed again. */
    private static String reasonOf(Action a, ActionStatus to, String reason) {
        return needsReason(to) ? reason : to == ActionStatus.PROPOSED ? "" : a.reason();
    }

    /** Lets an action serve that card too. */
    public static UnaryOperator<Session> serve(Id<Action> id, Id<Card> card) {
        return session ->
                session.cards().has(card)
                        ? edit(
                                        id,
                                        a -> {
                                            List<Id<Card>> cards = new ArrayList<>(a.cards());
                                            cards.add(card);
                                            return a.withCards(cards);
                                        })
                                .apply(session)
                        : session;
    }

    /** Takes a card off an action; the action stays, even where it then serves none. */
    public static UnaryOperator<Session> takeOff(Id<Action> id, Id<Card> card) {
        return edit(
                id,
                a -> a.withCards(a.cards().stream().filter(each -> !each.equals(card)).toList()));
    }

    /** Takes an action away with its owner; nothing happens while it serves a card. */
    public static UnaryOperator<Session> remove(Id<Action> id) {
        return session ->
                session.actions()
                        .get(id)
                        .filter(action -> action.cards().isEmpty())
                        .map(action -> session.without(action).without(Ownership.none(id)))
                        .orElse(session);
    }

    private static Action with(
            Action a, CalendarDay due, ActionKind kind, ActionStatus status, String reason) {
        return new Action(a.id(), a.title(), a.outcome(), due, kind, status, a.cards(), reason);
    }

    private static UnaryOperator<Session> edit(Id<Action> id, UnaryOperator<Action> edit) {
        return session ->
                session.actions()
                        .get(id)
                        .map(action -> session.with(edit.apply(action)))
                        .orElse(session);
    }
}
