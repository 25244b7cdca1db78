package org.flipside.session;

import org.flipside.model.Entity;
import org.flipside.model.Id;

import java.util.HashMap;
import java.util.Map;

/** The new identities that copied entities get, so that what refers to them can be copied too. */
final class Copies {
    private final Map<Id<?>, Id<?>> ids = new HashMap<>();

    /** The identity of the copy, the same each time. */
    @SuppressWarnings("unchecked") // an identity is kept under one of its own kind
    <E extends Entity> Id<E> of(Id<E> original) {
        return (Id<E>) ids.computeIfAbsent(original, _ -> Id.<E>random());
    }
}
