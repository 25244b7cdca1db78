package org.flipside.ui.library;

import org.flipside.store.SessionSummary;

/** One row of the list of sessions. */
public sealed interface Row {
    /**
     * What the sessions below it have in common.
     *
     * @param standing where they stand
     * @param count how many there are
     */
    record Heading(Standing standing, int count) implements Row {}

    /** A session. */
    record Entry(SessionSummary session) implements Row {}
}
