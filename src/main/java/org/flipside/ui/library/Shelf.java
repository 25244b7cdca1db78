package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.store.DeletedSession;
import org.flipside.store.LibraryLocation;
import org.flipside.store.SessionSummary;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What the library window needs of an open library. May be called from the JavaFX thread; nothing
 * blocks.
 */
public interface Shelf {
    /** Where it lies. */
    LibraryLocation location();

    /** All sessions that are not deleted. */
    CompletableFuture<List<SessionSummary>> sessions();

    /** All sessions that are deleted and can be brought back, the one deleted last first. */
    CompletableFuture<List<DeletedSession>> deleted();

    /** One session as it is now. */
    CompletableFuture<Session> load(Id<SessionDetails> session);

    /**
     * Adds a session that was made here.
     *
     * @param label what was done, as the session's journal keeps it
     * @return completes with the time of saving once it is on the disk
     */
    CompletableFuture<Instant> create(Session session, String label);

    /**
     * Adds sessions that came in files: all of them, or none.
     *
     * @return completes with the time of saving once they are on the disk
     */
    CompletableFuture<Instant> take(List<Session> incoming, String label);

    /** Deletes a session, so that {@link #restore} can bring it back. */
    CompletableFuture<?> delete(Id<SessionDetails> session);

    /** Brings a deleted session back. */
    CompletableFuture<?> restore(Id<SessionDetails> session);

    /** Removes a deleted session for good. */
    CompletableFuture<?> purge(Id<SessionDetails> session);

    /**
     * Has {@code listener} called, on any thread, after a session changed.
     *
     * @return ends it
     */
    Runnable onChange(Runnable listener);
}
