package org.flipside.bench;

import java.util.OptionalDouble;

/**
 * What was measured of one thing.
 *
 * @param what in words
 * @param unit of the values, such as {@code ms}
 * @param spread the values
 * @param floor what cannot be undercut, in the same unit
 * @param isOfFrames whether the values are those of frames: then p95 is what counts
 * @param target what it is to reach
 */
record Measurement(
        String what,
        String unit,
        Spread spread,
        OptionalDouble floor,
        boolean isOfFrames,
        Target target) {
    private static final double FRAME_MS = 1000 / 60.0;

    /** A time in milliseconds. */
    static Measurement time(String what, Spread spread) {
        return new Measurement(what, "ms", spread, OptionalDouble.empty(), false, Target.none());
    }

    /** The time from frame to frame; its floor is 60 frames in a second. */
    static Measurement frames(String what, Spread spread) {
        return new Measurement(
                what, "ms a frame", spread, OptionalDouble.of(FRAME_MS), true, Target.none());
    }

    /** Memory in MiB. */
    static Measurement memory(String what, Spread spread) {
        return new Measurement(what, "MiB", spread, OptionalDouble.empty(), false, Target.none());
    }

    /** The same above a floor that was measured in the same run. */
    Measurement above(double value) {
        return new Measurement(what, unit, spread, OptionalDouble.of(value), isOfFrames, target);
    }

    /** The same with something to reach. */
    Measurement toReach(Target other) {
        return new Measurement(what, unit, spread, floor, isOfFrames, other);
    }

    /** How many times the floor it is: the median, of frames p95. */
    OptionalDouble ratio() {
        double value = isOfFrames ? spread.p95() : spread.median();
        return floor.isPresent() && floor.getAsDouble() > 0
                ? OptionalDouble.of(value / floor.getAsDouble())
                : OptionalDouble.empty();
    }
}
