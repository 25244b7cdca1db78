package org.flipside.model;

/** Whether a piece of evidence speaks for the finding or against it. */
public enum Direction {
    /** Supports that the failure mode is at work. */
    FOR,

    /** Contradicts it. */
    AGAINST,

    /** Recorded, not yet read either way. */
    UNCLEAR
}
