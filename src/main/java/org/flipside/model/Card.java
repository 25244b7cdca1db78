package org.flipside.model;

import java.util.Collection;
import java.util.List;

/**
 * A claim and its flipside inside a session.
 *
 * @param lens the lens it belongs to
 * @param order place in the run of the session
 * @param claim the front
 * @param flipside the back
 * @param side which of them lies up
 * @param place the upper left corner on the board
 * @param notes for the facilitator only
 * @param tags in alphabetical order, each once
 */
public record Card(
        Id<Card> id,
        Id<Lens> lens,
        double order,
        Claim claim,
        Flipside flipside,
        Side side,
        Point place,
        String notes,
        List<String> tags)
        implements Entity, Ordered {
    public Card {
        tags =
                tags.stream()
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .sorted()
                        .distinct()
                        .toList();
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.CARD;
    }

    /** This card, lying on its other side. */
    public Card turned() {
        return withSide(side.turned());
    }

    /** This card with the given side up. */
    public Card withSide(Side other) {
        return new Card(id, lens, order, claim, flipside, other, place, notes, tags);
    }

    /** This card elsewhere on the board. */
    public Card withPlace(Point other) {
        return new Card(id, lens, order, claim, flipside, side, other, notes, tags);
    }

    /** This card elsewhere in the run of the session. */
    public Card withOrder(double other) {
        return new Card(id, lens, other, claim, flipside, side, place, notes, tags);
    }

    /** This card with another front. */
    public Card withClaim(Claim other) {
        return new Card(id, lens, order, other, flipside, side, place, notes, tags);
    }

    /** This card with another back. */
    public Card withFlipside(Flipside other) {
        return new Card(id, lens, order, claim, other, side, place, notes, tags);
    }

    /** This card with other notes for the facilitator. */
    public Card withNotes(String other) {
        return new Card(id, lens, order, claim, flipside, side, place, other, tags);
    }

    /** This card with other tags. */
    public Card withTags(Collection<String> other) {
        return new Card(id, lens, order, claim, flipside, side, place, notes, List.copyOf(other));
    }

    /** The same content under a new identity. */
    public Card copy(Id<Card> newId) {
        return new Card(newId, lens, order, claim, flipside, side, place, notes, tags);
    }
}
