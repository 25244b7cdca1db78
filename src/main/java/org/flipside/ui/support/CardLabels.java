package org.flipside.ui.support;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** What undo calls that which was done to cards: texts under {@code label} that name the cards. */
public final class CardLabels {
    private CardLabels() {}

    /**
     * What something done to one card is called, such as {@code edit claim 3}.
     *
     * @param what the text's key after {@code label.}; its first argument is the card's place
     * @param more its other arguments
     */
    public static String of(String what, Session session, Id<Card> card, Object... more) {
        return of(what, session.positionOf(card), more);
    }

    /**
     * What something done to several cards is called, such as {@code move 4 cards}; where it is
     * only one, {@code move claim 3}.
     *
     * @param what the text's key between {@code label.} and {@code .one} or {@code .many}; its
     *     first argument is the card's place or the number of cards
     * @param more its other arguments
     */
    public static String of(
            String what, Session session, Collection<Id<Card>> cards, Object... more) {
        return cards.size() == 1
                ? of(what + ".one", session, cards.iterator().next(), more)
                : of(what + ".many", cards.size(), more);
    }

    private static String of(String what, int first, Object... more) {
        return Texts.of(
                "label." + what, Stream.concat(Stream.of(first), Arrays.stream(more)).toArray());
    }
}
