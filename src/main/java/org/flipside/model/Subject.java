package org.flipside.model;

/** What a note or a parked item is about. */
public sealed interface Subject {
    /** The session as a whole. */
    static Subject session() {
        return new WholeSession();
    }

    /** The session as a whole. */
    record WholeSession() implements Subject {}

    /** One card. */
    record OfCard(Id<Card> card) implements Subject {}

    /** One card. */
    static Subject card(Id<Card> card) {
        return new OfCard(card);
    }

    /** Whether it is that card. */
    default boolean isAbout(Id<Card> card) {
        return this instanceof OfCard(Id<Card> own) && own.equals(card);
    }
}
