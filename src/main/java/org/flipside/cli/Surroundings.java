package org.flipside.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where and for whom commands run.
 *
 * @param clock tells day and time, and the zone in which they are told
 * @param author whose changes these are
 * @param desktop opens windows
 */
public record Surroundings(Clock clock, String author, Desktop desktop) {
    /** Now, as precisely as every file and database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Today. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
