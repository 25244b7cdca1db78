package org.flipside.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How easily a failure mode is noticed, and when. Low means hard to notice: the opposite of the
 * detection rank of an FMEA, where a high figure means hard ({@code domain.md} section 1.1).
 *
 * @param readings one, or two where it changes over time
 */
public record Detectability(List<Reading> readings) {
    public Detectability {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("A detectability has a reading");
        }
    }

    /** How visible it is. */
    public enum Level {
        /** Hard to notice. */
        LOW,

        /** Noticed by those who look. */
        MEDIUM,

        /** Plain to see. */
        HIGH,

        /** Not graded; the phase says all that is known. */
        UNGRADED
    }

    /** When that is so. */
    public enum Phase {
        /** Throughout. */
        ANY,

        /** At the beginning. */
        EARLY,

        /** Once it has taken hold. */
        LATE,

        /** It lies still until something sets it off. */
        LATENT
    }

    /** How visible it is at one time. */
    public record Reading(Level level, Phase phase) {
        @Override
        public String toString() {
            if (level == Level.UNGRADED) {
                return word(phase);
            }
            return phase == Phase.ANY
                    ? word(level)
                    : word(level) + " (" + word(phase).toLowerCase(Locale.ROOT) + ")";
        }

        private static String word(Enum<?> value) {
            return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** As the field writes it, such as {@code Low (early) / High (late)}. */
    @Override
    public String toString() {
        return readings.stream().map(Reading::toString).collect(Collectors.joining(" / "));
    }
}
