package org.flipside.store;

import java.time.Instant;

/** Points in time as the database holds them: nanoseconds since 1970, exact on every engine. */
final class Nanos {
    private static final long PER_SECOND = 1_000_000_000;

    private Nanos() {}

    /**
     * The number for a point in time.
     *
     * @throws ArithmeticException outside of the years 1678 to 2261
     */
    static long of(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano());
    }

    /** The point in time for a number. */
    static Instant toInstant(long nanos) {
        return Instant.ofEpochSecond(
                Math.floorDiv(nanos, PER_SECOND), Math.floorMod(nanos, PER_SECOND));
    }
}
