package org.flipside.model;

import java.util.List;

/**
 * What will be done. Its owner is the {@link Ownership} of the same identity.
 *
 * @param title a verb that can be checked
 * @param outcome what is then different
 * @param due until when
 * @param kind what it is meant to do
 * @param status where it stands
 * @param cards the cards it serves, each once
 * @param reason why it was dropped or rejected; may be empty
 */
public record Action(
        Id<Action> id,
        String title,
        String outcome,
        CalendarDay due,
        ActionKind kind,
        ActionStatus status,
        List<Id<Card>> cards,
        String reason)
        implements Entity {
    public Action {
        cards = cards.stream().distinct().toList();
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.ACTION;
    }

    /** The same action in another state. */
    public Action with(ActionStatus other) {
        return new Action(id, title, outcome, due, kind, other, cards, reason);
    }

    /** The same action for other cards. */
    public Action withCards(List<Id<Card>> other) {
        return new Action(id, title, outcome, due, kind, status, other, reason);
    }
}
