package org.flipside.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A timer as a value: it needs no clock of its own to run, and none to survive the program.
 *
 * @param seconds its length, {@link #SHORTEST} to {@link #LONGEST}
 * @param usedMillis how much was used up before {@code since}; 0 or more
 * @param running whether it runs
 * @param since from when on it has been running; while it stands, when it was stopped
 */
public record Countdown(int seconds, long usedMillis, boolean running, Instant since) {
    /** The shortest timer, in seconds. */
    public static final int SHORTEST = 5;

    /** The longest timer, in seconds: eight hours. */
    public static final int LONGEST = 8 * 60 * 60;

    public Countdown {
        seconds = Math.clamp(seconds, SHORTEST, LONGEST);
        if (usedMillis < 0) {
            throw new IllegalArgumentException("A timer has used up 0 ms or more: " + usedMillis);
        }
    }

    /** A timer that begins to run now. */
    public static Countdown started(int seconds, Instant now) {
        return new Countdown(seconds, 0, true, now);
    }

    /** A timer that stands at its beginning. */
    public static Countdown waiting(int seconds, Instant now) {
        return new Countdown(seconds, 0, false, now);
    }

    /** How much is used up; a clock that was set back takes nothing away. */
    public Duration used(Instant now) {
        long running = running() ? Math.max(0, Duration.between(since, now).toMillis()) : 0;
        return Duration.ofMillis(usedMillis + running);
    }

    /** How much is left; negative where time is over. */
    public Duration left(Instant now) {
        return Duration.ofSeconds(seconds).minus(used(now));
    }

    /** This timer, stopped where it is. */
    public Countdown paused(Instant now) {
        return running ? new Countdown(seconds, used(now).toMillis(), false, now) : this;
    }

    /** This timer, running on. */
    public Countdown resumed(Instant now) {
        return running ? this : new Countdown(seconds, usedMillis, true, now);
    }

    /** This timer with more, or less, time; never shorter or longer than a timer may be. */
    public Countdown lengthened(int bySeconds) {
        return withSeconds(seconds + bySeconds);
    }

    /** This timer with another length; what is used up stays used up. */
    public Countdown withSeconds(int other) {
        return new Countdown(other, usedMillis, running, since);
    }

    /** This timer with as much time as leaves that many seconds. */
    public Countdown withLeft(int left, Instant now) {
        return withSeconds((int) Math.min(LONGEST, left + used(now).toSeconds()));
    }

    /** This timer from its beginning, running if it ran. */
    public Countdown reset(Instant now) {
        return new Countdown(seconds, 0, running, now);
    }
}
