package org.flipside.model;

/** What people answer to "does this happen here?". */
public enum Answer {
    /** 0. */
    NEVER,

    /** 1. */
    RARELY,

    /** 2. */
    OFTEN,

    /** 3. */
    ALWAYS,

    /** Does not know from this chair. */
    CANNOT_SAY,

    /** Knows, and would rather not say. */
    RATHER_NOT_SAY;

    /** Whether the answer lies on the scale from 0 to 3; the two silent answers do not. */
    public boolean isOnScale() {
        return this != CANNOT_SAY && this != RATHER_NOT_SAY;
    }
}
