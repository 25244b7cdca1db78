package org.flipside.model;

/** What became of something that was set aside. */
public enum ParkedOutcome {
    /** Still waiting. */
    OPEN,

    /** Answered. */
    ANSWERED,

    /** Somebody took it. */
    OWNED,

    /** Let go, with a reason. */
    DROPPED,

    /** The group came back to it. */
    TAKEN_UP
}
