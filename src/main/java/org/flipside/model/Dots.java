package org.flipside.model;

/**
 * Dots on one card.
 *
 * @param vote in which vote
 * @param card on which card
 * @param voter whose they are, where answers are kept with names; else empty, and they are
 *     everybody's together
 * @param count how many, 0 or more
 */
public record Dots(Id<Dots> id, Id<DotVote> vote, Id<Card> card, String voter, int count)
        implements Entity {
    public Dots {
        if (count < 0) {
            throw new IllegalArgumentException("Dots are counted from 0: " + count);
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.DOTS;
    }

    /** The same place with another number of dots. */
    public Dots withCount(int other) {
        return new Dots(id, vote, card, voter, other);
    }
}
