package org.flipside.model;

import java.time.LocalDate;
import java.util.Optional;

/** A day that may not be known (yet): when something was seen, is due, is to be looked at again. */
public sealed interface CalendarDay {
    /** No day. */
    static CalendarDay unknown() {
        return new Unknown();
    }

    /** A known day. */
    record Known(LocalDate day) implements CalendarDay {}

    /** Not known, or not set. */
    record Unknown() implements CalendarDay {}

    /** The given day. */
    static CalendarDay of(LocalDate day) {
        return new Known(day);
    }

    /** The day, if it is known. */
    default Optional<LocalDate> date() {
        return this instanceof Known(LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
