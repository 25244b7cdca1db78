package org.flipside.insight;

import org.flipside.model.Evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a piece of evidence can still be relied on ({@code domain.md} section 5.2). */
public enum Freshness {
    /** In the first half of its shelf life. */
    FRESH,

    /** In the second half. */
    AGEING,

    /** Past it. */
    STALE,

    /** Nobody noted when it was observed. */
    UNDATED;

    /**
     * The freshness of a piece of evidence.
     *
     * @param evidence counted from the day it was observed, not the day it was entered
     * @param today the day on which the question is asked
     * @param shelfLife how long each kind keeps
     */
    public static Freshness of(Evidence evidence, LocalDate today, ShelfLife shelfLife) {
        return evidence.observed()
                .date()
                .map(day -> of(day, day.plusMonths(shelfLife.months(evidence.kind())), today))
                .orElse(UNDATED);
    }

    /** As {@link #of(Evidence, LocalDate, ShelfLife)} with the usual shelf lives. */
    public static Freshness of(Evidence evidence, LocalDate today) {
        return of(evidence, today, ShelfLife.usual());
    }

    private static Freshness of(LocalDate observed, LocalDate end, LocalDate today) {
        if (today.isAfter(end)) {
            return STALE;
        }
        long whole = ChronoUnit.DAYS.between(observed, end);
        long gone = ChronoUnit.DAYS.between(observed, today);
        return gone * 2 > whole ? AGEING : FRESH;
    }
}
