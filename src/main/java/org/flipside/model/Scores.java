package org.flipside.model;

import java.util.UUID;

/**
 * The ratings of a card, whose identity they carry.
 *
 * @param before as it is
 * @param after once an action was carried out and verified
 */
public record Scores(Id<Scores> id, Rating before, Rating after) implements Entity {
    @Override
    public EntityKind entityKind() {
        return EntityKind.SCORES;
    }

    /** The identity that the scores of this card have. */
    public static Id<Scores> idFor(Id<Card> card) {
        UUID value = card.value();
        return new Id<>(value);
    }

    /** Nobody rated this card yet. */
    public static Scores none(Id<Card> card) {
        return new Scores(idFor(card), Rating.NONE, Rating.NONE);
    }

    /** The card. */
    public Id<Card> card() {
        return new Id<>(id.value());
    }

    /** These scores with another rating of how it is. */
    public Scores withBefore(Rating other) {
        return new Scores(id, other, after);
    }

    /** These scores with another rating of how it became. */
    public Scores withAfter(Rating other) {
        return new Scores(id, before, other);
    }

    /** The rating that holds now. */
    public Rating latest() {
        return after.isComplete() ? after : before;
    }
}
