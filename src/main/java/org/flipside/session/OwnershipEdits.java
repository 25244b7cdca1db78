package org.flipside.session;

import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Edits of who owns a card or an action. An ownership that says nothing is not kept, so that a card
 * nobody owns looks the same whether somebody tried or not.
 */
public final class OwnershipEdits {
    private OwnershipEdits() {}

    /**
     * Writes one of the texts. A name makes an unowned card one with a proposed owner; taking the
     * name away makes it unowned.
     */
    public static UnaryOperator<Session> write(Id<?> owned, OwnershipText which, String typed) {
        String text = typed.strip();
        return edit(
                owned,
                o ->
                        new Ownership(
                                o.id(),
                                which == OwnershipText.OWNER ? text : o.owner(),
                                which == OwnershipText.OWNER
                                        ? stateUnder(text, o.state())
                                        : o.state(),
                                o.levers(),
                                o.authority(),
                                which == OwnershipText.DECIDER ? text : o.decider(),
                                o.decideBy(),
                                which == OwnershipText.MAY_REVERSE ? text : o.mayReverse(),
                                which == OwnershipText.ESCALATION ? text : o.escalation(),
                                which == OwnershipText.FIRST_STEP ? text : o.firstStep(),
                                which == OwnershipText.STOPS_TODAY ? text : o.stopsToday()));
    }

    private static OwnershipState stateUnder(String owner, OwnershipState state) {
        if (owner.isEmpty()) {
            return OwnershipState.UNOWNED;
        }
        return state == OwnershipState.UNOWNED ? OwnershipState.PROPOSED : state;
    }

    /** Sets where the ownership stands. */
    public static UnaryOperator<Session> state(Id<?> owned, OwnershipState state) {
        return edit(owned, o -> with(o, state, o.levers(), o.authority(), o.decideBy()));
    }

    /**
     * Says that the owner holds that lever, or no longer. Somebody who accepted without levers and
     * gets one has accepted.
     */
    public static UnaryOperator<Session> lever(Id<?> owned, Lever lever, boolean held) {
        return edit(
                owned,
                o -> {
                    List<Lever> levers = new ArrayList<>(o.levers());
                    levers.remove(lever);
                    if (held) {
                        levers.add(lever);
                    }
                    OwnershipState state =
                            held && o.state() == OwnershipState.ACCEPTED_WITHOUT_LEVERS
                                    ? OwnershipState.ACCEPTED
                                    : o.state();
                    return with(o, state, levers, o.authority(), o.decideBy());
                });
    }

    /** Sets how far the owner may decide alone. */
    public static UnaryOperator<Session> authority(Id<?> owned, Authority authority) {
        return edit(owned, o -> with(o, o.state(), o.levers(), authority, o.decideBy()));
    }

    /** Sets until when it is to be decided. */
    public static UnaryOperator<Session> decideBy(Id<?> owned, CalendarDay day) {
        return edit(owned, o -> with(o, o.state(), o.levers(), o.authority(), day));
    }

    private static Ownership with(
            Ownership o,
            OwnershipState state,
            List<Lever> levers,
            Authority authority,
            CalendarDay decideBy) {
        return new Ownership(
                o.id(),
                o.owner(),
                state,
                levers,
                authority,
                o.decider(),
                decideBy,
                o.mayReverse(),
                o.escalation(),
                o.firstStep(),
                o.stopsToday());
    }

    private static UnaryOperator<Session> edit(Id<?> owned, UnaryOperator<Ownership> edit) {
        return session -> {
            if (!session.cards().has(owned) && !session.actions().has(owned)) {
                return session;
            }
            Ownership edited = edit.apply(session.ownershipOf(owned));
            return edited.equals(Ownership.none(owned))
                    ? session.without(edited)
                    : session.with(edited);
        };
    }
}
