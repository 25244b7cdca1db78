package org.flipside.model;

import java.util.Optional;

/** What happened to one entity: it came, it went, or it became another value. */
public sealed interface Change {
    /** It came. */
    record Added(Entity after) implements Change {}

    /** It went. */
    record Removed(Entity before) implements Change {}

    /** It became another value. */
    record Changed(Entity before, Entity after) implements Change {
        public Changed {
            if (before.entityKind() != after.entityKind() || !before.id().equals(after.id())) {
                throw new IllegalArgumentException("A change concerns one entity");
            }
        }
    }

    /** The change between two states of one entity; nothing if they are equal. */
    static Optional<Change> between(
            Optional<? extends Entity> before, Optional<? extends Entity> after) {
        if (before.isEmpty()) {
            return after.map(Added::new);
        }
        if (after.isEmpty()) {
            return before.map(Removed::new);
        }
        return before.get().equals(after.get())
                ? Optional.empty()
                : Optional.of(new Changed(before.get(), after.get()));
    }

    /** The state before; nothing if it came. */
    default Optional<Entity> stateBefore() {
        return switch (this) {
            case Added _ -> Optional.empty();
            case Removed(Entity before) -> Optional.of(before);
            case Changed(Entity before, Entity _) -> Optional.of(before);
        };
    }

    /** The state after; nothing if it went. */
    default Optional<Entity> stateAfter() {
        return switch (this) {
            case Added(Entity after) -> Optional.of(after);
            case Removed _ -> Optional.empty();
            case Changed(Entity _, Entity after) -> Optional.of(after);
        };
    }

    /** The entity in one of its states, the later if there is one. */
    default Entity entity() {
        return stateAfter().or(this::stateBefore).orElseThrow();
    }

    /** The change that takes this one back. */
    default Change inverted() {
        return switch (this) {
            case Added(Entity after) -> new Removed(after);
            case Removed(Entity before) -> new Added(before);
            case Changed(Entity before, Entity after) ->
                    new Changed(/* before= */ after, /* after= */ before);
        };
    }
}
