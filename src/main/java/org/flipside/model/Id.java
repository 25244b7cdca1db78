package org.flipside.model;

import java.util.UUID;

/**
 * The identity of an entity, the same in every copy of a session.
 *
 * @param <E> what it identifies
 * @param value the number itself; random, so that two machines never make the same one
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps the identities of cards and links apart
public record Id<E extends Entity>(UUID value) implements Comparable<Id<?>> {
    /** A new identity. */
    public static <E extends Entity> Id<E> random() {
        return new Id<>(UUID.randomUUID());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID in its usual form
     */
    public static <E extends Entity> Id<E> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
