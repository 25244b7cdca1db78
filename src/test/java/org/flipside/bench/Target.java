package org.flipside.bench;

import java.util.function.Predicate;

/**
 * What a measurement is to reach.
 *
 * @param words for the table; empty for nothing
 * @param isHeld whether a measurement reaches it
 */
record Target(String words, Predicate<Measurement> isHeld) {
    /** Nothing. */
    static Target none() {
        return new Target("", _ -> true);
    }

    /** A median of at most that. */
    static Target median(double most) {
        return new Target("median ≤ " + Figure.of(most), m -> m.spread().median() <= most);
    }

    /** A p95 of at most that. */
    static Target p95(double most) {
        return new Target("p95 ≤ " + Figure.of(most), m -> m.spread().p95() <= most);
    }

    /** No value above that. */
    static Target max(double most) {
        return new Target("max ≤ " + Figure.of(most), m -> m.spread().max() <= most);
    }

    /** At most so many times the floor. */
    static Target ratio(double most) {
        return new Target(
                "≤ " + Figure.of(most) + " × floor",
                m -> m.ratio().orElse(Double.POSITIVE_INFINITY) <= most);
    }

    /**
     * At least so many frames in a second.
     *
     * @param is how many there were
     */
    static Target framesPerSecond(double least, double is) {
        return new Target(
                "≥ " + Figure.of(least) + " fps (" + Figure.of(is) + ")", _ -> is >= least);
    }

    /** Both. */
    Target and(Target other) {
        return new Target(words + ", " + other.words, isHeld.and(other.isHeld));
    }
}
