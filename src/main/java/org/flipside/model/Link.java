package org.flipside.model;

/**
 * A directed relation between two cards.
 *
 * @param from the card it starts at
 * @param to the card it ends at, another one
 * @param type how the first bears on the second
 * @param origin who drew it
 * @param note why; may be empty
 */
public record Link(
        Id<Link> id, Id<Card> from, Id<Card> to, LinkType type, LinkOrigin origin, String note)
        implements Entity {
    public Link {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A link joins two cards");
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.LINK;
    }

    /** Whether it starts or ends at that card. */
    public boolean touches(Id<Card> card) {
        return from.equals(card) || to.equals(card);
    }

    /** The same two cards, otherwise related. */
    public Link withType(LinkType other) {
        return new Link(id, from, to, other, origin, note);
    }

    /** The same two cards the other way round. */
    public Link reversed() {
        return new Link(id, to, from, type, origin, note);
    }
}
