package org.flipside.ui.inspector;

import org.flipside.model.Card;
import org.flipside.model.Id;

import java.util.List;

/** What the inspector shows. */
sealed interface Shown {
    /** No card is selected. */
    record Nothing() implements Shown {}

    /**
     * One card.
     *
     * @param position its place in the run, from 1
     * @param count how many cards there are
     */
    record One(Card card, int position, int count) implements Shown {}

    /** Several cards, in the run of the session. */
    record Several(List<Card> cards) implements Shown {
        public Several {
            cards = List.copyOf(cards);
        }
    }

    /** The cards shown. */
    default List<Id<Card>> ids() {
        return switch (this) {
            case Nothing() -> List.of();
            case One one -> List.of(one.card().id());
            case Several(List<Card> cards) -> cards.stream().map(Card::id).toList();
        };
    }
}
