package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of what is written on cards. */
public final class CardTextEdits {
    private CardTextEdits() {}

    /** Writes one text of one card. */
    public static UnaryOperator<Session> write(Id<Card> card, CardText which, String text) {
        return session -> session.editCard(card, c -> which.in(c, text));
    }

    /** Gives cards a failure mode, or takes it from them. */
    public static UnaryOperator<Session> pattern(Collection<Id<Card>> cards, PatternRef pattern) {
        return each(cards, card -> card.withFlipside(card.flipside().withPattern(pattern)));
    }

    /** Adds a tag to cards that do not have it. */
    public static UnaryOperator<Session> addTag(Collection<Id<Card>> cards, String tag) {
        String text = tag.strip();
        return each(
                cards,
                card -> {
                    if (text.isEmpty() || card.tags().contains(text)) {
                        return card;
                    }
                    List<String> more = new ArrayList<>(card.tags());
                    more.add(text);
                    return card.withTags(more);
                });
    }

    /** Takes a tag from cards that have it. */
    public static UnaryOperator<Session> removeTag(Collection<Id<Card>> cards, String tag) {
        return each(
                cards,
                card ->
                        card.withTags(
                                card.tags().stream().filter(own -> !own.equals(tag)).toList()));
    }

    private static UnaryOperator<Session> each(
            Collection<Id<Card>> cards, UnaryOperator<Card> edit) {
        return session -> {
            Session result = session;
            for (Id<Card> card : cards) {
                result = result.editCard(card, edit);
            }
            return result;
        };
    }
}
