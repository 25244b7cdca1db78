package org.flipside.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that never goes back: when the system's is set back, the difference is held, so that
 * timers go on and what happened later has a later time. Sleep of the computer counts, as on the
 * wall. May be read by any thread.
 */
final class SteadyClock extends Clock {
    private final Clock wall;
    private Instant last = Instant.MIN;
    private Duration held = Duration.ZERO;

    /** A clock that follows that one forwards. */
    SteadyClock(Clock wall) {
        this.wall = wall;
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(wall.withZone(zone));
    }

    @Override
    public synchronized Instant instant() {
        Instant now = wall.instant().plus(held);
        if (now.isBefore(last)) {
            held = held.plus(Duration.between(now, last));
            now = last;
        }
        last = now;
        return now;
    }
}
