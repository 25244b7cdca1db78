package org.flipside.session;

import org.flipside.model.ChangeSet;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Where the change sets of one session are kept. May be called from any thread. */
public interface ChangeLog {
    /** How an entry came about. */
    enum Kind {
        /** Somebody did something. */
        EDIT,
        /** An earlier entry was taken back. */
        UNDO,
        /** What had been taken back was done again. */
        REDO,

        /** Something happened in the room, such as a phase that began; undo passes it by. */
        EVENT
    }

    /**
     * One entry of the log.
     *
     * @param number its place in the session, from 1 without gaps
     * @param kind how it came about
     * @param target the entry taken back or done again; 0 for an edit
     * @param changes what it changed
     */
    record Entry(long number, Kind kind, long target, ChangeSet changes) {}

    /**
     * Appends one entry.
     *
     * @return completes with the time of saving once the entry is on disk, exceptionally if it was
     *     not saved
     */
    CompletableFuture<Instant> append(Entry entry);

    /** Reads the changes of an earlier entry. */
    CompletableFuture<ChangeSet> changes(long number);
}
