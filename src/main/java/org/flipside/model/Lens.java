package org.flipside.model;

/**
 * The seat from which claims are looked at.
 *
 * @param name short, such as "The customer"
 * @param seat who sits there, in a few words
 * @param handle the invitation to turn a card that the room reads, in two or three words; empty for
 *     the usual one
 * @param order place among the session's lenses
 */
public record Lens(Id<Lens> id, String name, String seat, String handle, double order)
        implements Entity, Ordered {
    /** A lens with the usual invitation. */
    public Lens(Id<Lens> id, String name, String seat, double order) {
        this(id, name, seat, "", order);
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.LENS;
    }
}
