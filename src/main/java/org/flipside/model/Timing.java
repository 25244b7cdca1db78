package org.flipside.model;

import java.time.Instant;

/**
 * How long a phase or a card has been going on. It carries the identity of what is timed, so that a
 * thing has one timer, which goes on where it stood when somebody comes back to it.
 *
 * @param beganAt when it began first
 * @param timer its timer
 */
public record Timing(Id<Timing> id, Instant beganAt, Countdown timer) implements Entity {
    @Override
    public EntityKind entityKind() {
        return EntityKind.TIMING;
    }

    /** The identity that the timing of this phase or card has. */
    public static Id<Timing> idFor(Id<?> timed) {
        return new Id<>(timed.value());
    }

    /** This timing with its timer in another state. */
    public Timing withTimer(Countdown other) {
        return new Timing(id, beganAt, other);
    }
}
