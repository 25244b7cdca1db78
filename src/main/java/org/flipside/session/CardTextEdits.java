package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of what is written on cards, and what undo calls them. */
public final class CardTextEdits {
    private CardTextEdits() {}

    /** Writes one text of one card. */
    public static UnaryOperator<Session> write(Id<Card> card, CardText which, String text) {
        return session -> session.editCard(card, c -> which.in(c, text));
    }

    /** What {@link #write} is called. */
    public static String writeLabel(Session session, Id<Card> card, CardText which) {
        String name = CardNames.of(session, card);
        return switch (which) {
            case QUOTE, RATIONALE, HEARD_AT -> "edit " + name;
            case HEADLINE, NARRATIVE, CLOSING -> "edit the flipside of " + name;
            case NOTES -> "edit the notes of " + name;
        };
    }

    /** Gives cards a failure mode, or takes it from them. */
    public static UnaryOperator<Session> pattern(Collection<Id<Card>> cards, PatternRef pattern) {
        return each(cards, card -> card.withFlipside(card.flipside().withPattern(pattern)));
    }

    /** What {@link #pattern} is called. */
    public static String patternLabel(
            Session session, Collection<Id<Card>> cards, PatternRef pattern) {
        String names = CardNames.of(session, cards);
        return pattern instanceof PatternRef.None
                ? "clear the failure mode of " + names
                : "set " + names + " to " + pattern.code();
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

    /** What {@link #addTag} is called. */
    public static String addTagLabel(Session session, Collection<Id<Card>> cards, String tag) {
        return "tag " + CardNames.of(session, cards) + " “" + tag.strip() + "”";
    }

    /** Takes a tag from cards that have it. */
    public static UnaryOperator<Session> removeTag(Collection<Id<Card>> cards, String tag) {
        return each(
                cards,
                card ->
                        card.withTags(
                                card.tags().stream().filter(own -> !own.equals(tag)).toList()));
    }

    /** What {@link #removeTag} is called. */
    public static String removeTagLabel(Session session, Collection<Id<Card>> cards, String tag) {
        return "remove the tag “" + tag + "” from " + CardNames.of(session, cards);
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
