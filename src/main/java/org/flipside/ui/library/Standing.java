package org.flipside.ui.library;

import org.flipside.model.SessionState;
import org.flipside.store.SessionSummary;

/** Where a session stands for somebody who looks at the list, in the order of the list. */
public enum Standing {
    /** People are in the room. */
    RUNNING,

    /** Not yet begun. */
    IN_PREPARATION,

    /** Ended, with something still to be done. */
    OPEN_ACTIONS,

    /** Ended, with nothing left to do. */
    CLOSED;

    /** Where that session stands. */
    public static Standing of(SessionSummary session) {
        if (session.state() == SessionState.RUNNING) {
            return RUNNING;
        }
        if (session.state() == SessionState.IN_PREPARATION) {
            return IN_PREPARATION;
        }
        return session.openActions() > 0 ? OPEN_ACTIONS : CLOSED;
    }
}
