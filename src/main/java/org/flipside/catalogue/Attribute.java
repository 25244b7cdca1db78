package org.flipside.catalogue;

import java.util.Optional;

/**
 * A graded property of a failure mode together with where it comes from.
 *
 * @param <T> what is graded
 */
public sealed interface Attribute<T> {
    /** A property that is stated or inferred. */
    record Known<T>(T known, Provenance provenance) implements Attribute<T> {
        public Known {
            if (provenance == Provenance.UNVERIFIED) {
                throw new IllegalArgumentException("What is unverified has no value: " + known);
            }
        }
    }

    /** A property that is not known to us. */
    record Unknown<T>() implements Attribute<T> {
        @Override
        public Provenance provenance() {
            return Provenance.UNVERIFIED;
        }
    }

    /** A property that is not known to us. */
    static <T> Attribute<T> unknown() {
        return new Unknown<>();
    }

    /** Where it comes from. */
    Provenance provenance();

    /** The value, if it is known. */
    default Optional<T> value() {
        return switch (this) {
            case Known<T>(T known, _) -> Optional.of(known);
            case Unknown<T>() -> Optional.empty();
        };
    }
}
