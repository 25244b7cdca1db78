package org.flipside.model;

import java.util.List;

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

    /** The answers on the scale, from never to always. */
    public static final List<Answer> SCALE = List.of(NEVER, RARELY, OFTEN, ALWAYS);

    /** Whether the answer lies on the scale from 0 to 3; the two silent answers do not. */
    public boolean isOnScale() {
        return this != CANNOT_SAY && this != RATHER_NOT_SAY;
    }
}
