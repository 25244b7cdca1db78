package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.function.UnaryOperator;

/** Edits of evidence, and what undo calls them. */
public final class EvidenceEdits {
    private EvidenceEdits() {}

    /** Adds a piece of evidence; nothing happens if its card is gone. */
    public static UnaryOperator<Session> add(Evidence evidence) {
        return session -> session.cards().has(evidence.card()) ? session.with(evidence) : session;
    }

    /** What {@link #add} is called. */
    public static String addLabel(
            Session session, Id<Card> card, EvidenceKind kind, Direction direction) {
        String name = CardNames.of(session, card);
        if (kind == EvidenceKind.ABSENCE) {
            return "record that nothing was found on " + name;
        }
        return switch (direction) {
            case FOR -> "add supporting evidence to " + name;
            case AGAINST -> "add contradicting evidence to " + name;
            case UNCLEAR -> "add unclear evidence to " + name;
        };
    }

    /** Puts {@code evidence} in place of the one with its identity, if that is still there. */
    public static UnaryOperator<Session> replace(Evidence evidence) {
        return session -> session.evidence().has(evidence.id()) ? session.with(evidence) : session;
    }

    /** What {@link #replace} is called. */
    public static String replaceLabel(Session session, Id<Card> card) {
        return "edit evidence of " + CardNames.of(session, card);
    }

    /** Takes a piece of evidence away. */
    public static UnaryOperator<Session> remove(Id<Evidence> id) {
        return session -> session.evidence().get(id).map(session::without).orElse(session);
    }

    /** What {@link #remove} is called. */
    public static String removeLabel(Session session, Id<Card> card) {
        return "remove evidence from " + CardNames.of(session, card);
    }
}
