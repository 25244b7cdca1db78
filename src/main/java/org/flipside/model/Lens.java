package org.flipside.model;

/**
 * The seat from which claims are looked at.
 *
 * @param name short, such as "The customer"
 * @param seat who sits there, in a few words
 * @param order place among the session's lenses
 */
public record Lens(Id<Lens> id, String name, String seat, double order) implements Entity, Ordered {
    @Override
    public EntityKind entityKind() {
        return EntityKind.LENS;
    }
}
