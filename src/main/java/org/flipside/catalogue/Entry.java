package org.flipside.catalogue;

import org.flipside.model.PatternRef;

/** Something a flipside can refer to. */
public sealed interface Entry permits FailureMode, FieldNote {
    /** How it is referred to. */
    PatternRef ref();

    /** Its name; empty where it is not known. */
    String name();

    /** Whether its name is known, so that it may be chosen. */
    default boolean isVerified() {
        return !name().isEmpty();
    }

    /** Its code and name, such as {@code FM-04 Metric Shadowing}. */
    default String title() {
        return isVerified() ? ref().code() + " " + name() : ref().code() + " (unverified)";
    }
}
