package org.flipside.ui.run;

import org.flipside.model.Countdown;
import org.flipside.ui.support.Texts;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * What a timer says: its figures and, beside the colour, words.
 *
 * @param figures such as {@code 4:10}; with an hour {@code 1:04:10}; over time {@code +0:30}
 * @param words such as "left of 5 min"
 * @param state how near the end is
 */
public record TimerWords(String figures, String words, State state) {
    /** How near the end is; the last fifth and the last twentieth of the time stand out. */
    public enum State {
        /** More than a fifth is left. */
        CALM,
        /** A fifth or less is left. */
        LAST_FIFTH,
        /** A twentieth or less is left. */
        LAST_TWENTIETH,
        /** Time is over; the timer goes on counting. */
        OVER
    }

    /** What that timer says now. */
    public static TimerWords of(Countdown timer, Instant now) {
        Duration left = timer.left(now);
        State state = state(timer, left);
        String figures =
                left.isNegative()
                        ? "+" + figures(left.negated().toSeconds())
                        : figures((left.toMillis() + 999) / 1000);
        return new TimerWords(
                figures, Texts.of("run.timer." + Texts.part(state), length(timer)), state);
    }

    private static String length(Countdown timer) {
        return timer.seconds() % 60 == 0
                ? Texts.of("run.minutes", timer.seconds() / 60)
                : figures(timer.seconds());
    }

    private static State state(Countdown timer, Duration left) {
        long millis = left.toMillis();
        long whole = timer.seconds() * 1000L;
        if (millis < 0) {
            return State.OVER;
        }
        if (millis * 20 <= whole) {
            return State.LAST_TWENTIETH;
        }
        return millis * 5 <= whole ? State.LAST_FIFTH : State.CALM;
    }

    /**
     * The seconds that somebody typed, from {@link Countdown#SHORTEST} to {@link
     * Countdown#LONGEST}: {@code 4:10}, {@code 1:04:10}, or minutes alone; nothing where it is no
     * such time.
     */
    static OptionalInt parse(String typed) {
        String[] parts = typed.strip().split(":", -1);
        if (parts.length > 3 || !Arrays.stream(parts).allMatch(TimerWords::isNumber)) {
            return OptionalInt.empty();
        }
        int seconds = 0;
        for (String part : parts) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        int all = parts.length == 1 ? seconds * 60 : seconds;
        return all < Countdown.SHORTEST || all > Countdown.LONGEST
                ? OptionalInt.empty()
                : OptionalInt.of(all);
    }

    private static boolean isNumber(String part) {
        return part.matches("[0-9]{1,4}");
    }

    /** Seconds as figures, such as {@code 4:10}. */
    static String figures(long seconds) {
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
