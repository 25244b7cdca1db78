package org.flipside.model;

/** How the answers of a session are kept. */
public enum AnswerKeeping {
    /** Counts per group, no names. */
    COUNTS_ONLY,

    /** Names, in the facilitator's files only. */
    NAMED_FOR_FACILITATOR,

    /** Names, for everybody. */
    NAMED_FOR_ALL
}
