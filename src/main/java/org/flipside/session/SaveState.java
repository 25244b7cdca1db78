package org.flipside.session;

import java.time.Instant;

/** How far a session is on disk. */
public sealed interface SaveState {
    /** Everything is on disk. */
    record Saved(Instant at) implements SaveState {}

    /**
     * Changes are on their way.
     *
     * @param waiting how many
     */
    record Saving(int waiting) implements SaveState {}

    /**
     * Changes could not be written; they are kept in memory and can be tried again.
     *
     * @param waiting how many
     * @param lastSaved until when everything is safe
     * @param cause why
     */
    record Failed(int waiting, Instant lastSaved, Throwable cause) implements SaveState {}
}
