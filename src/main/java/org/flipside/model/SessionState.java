package org.flipside.model;

/** Where a session stands. */
public enum SessionState {
    /** Not yet begun. */
    IN_PREPARATION,

    /** People are in the room. */
    RUNNING,

    /** Read back and ended. */
    CLOSED
}
