package org.flipside.store;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * All sessions and their journals, in a file or on a server.
 *
 * <p>May be used from any thread; all work is done on one thread of the library's own, in the order
 * in which it was asked for, and never on the caller's. Each future fails with a {@link
 * LibraryException} and with nothing else. What depends on a future runs on a second thread of the
 * library, so it should be short; it may ask the library for more.
 */
public final class Library implements AutoCloseable {
    private final LibraryLocation location;

    private Library(LibraryLocation location) {
        this.location = location;
    }

    /**
     * Opens a library, and makes it where there is none yet. Blocks.
     *
     * @throws LibraryException if that is not possible; whatever lies there is then untouched
     */
    public static Library open(LibraryLocation location) {
        return new Library(location);
    }

    /** Where it lies. */
    public LibraryLocation location() {
        return location;
    }

    /** All sessions that are not deleted, the one that takes place last first. */
    public CompletableFuture<List<SessionSummary>> sessions() {
        return notYet();
    }

    /** One session with the heads of its journal. */
    public CompletableFuture<StoredSession> load(Id<SessionDetails> session) {
        return notYet();
    }

    /** Makes a session; completes when it is on the disk. */
    public CompletableFuture<Saved> create(
            Session session, String label, String author, Instant at) {
        return append(session.id(), JournalEntry.created(session, label, author, at));
    }

    /**
     * Writes the next entry of a session's journal and what it changes; completes when both are on
     * the disk. Number 1 makes the session.
     *
     * <p>An entry that another machine was faster with, or that does not fit what is there, fails
     * with {@code CONFLICT} and leaves no trace. Appending the very same entry once more is no
     * conflict: after a failure whose outcome is not known it can simply be tried again.
     */
    public CompletableFuture<Saved> append(Id<SessionDetails> session, JournalEntry entry) {
        return notYet();
    }

    /** Marks a session as deleted; it is gone for good after 30 days, or by {@link #purge}. */
    public CompletableFuture<Void> delete(Id<SessionDetails> session) {
        return notYet();
    }

    /** Takes {@link #delete} back. */
    public CompletableFuture<Void> restore(Id<SessionDetails> session) {
        return notYet();
    }

    /** Removes a session and its journal for good. */
    public CompletableFuture<Void> purge(Id<SessionDetails> session) {
        return notYet();
    }

    /**
     * What happened to one card, newest first: the entries with only those changes that concern it,
     * that is the card itself, its evidence, ownership, links, answers and notes, and the clusters,
     * actions, decisions and parked items that name it.
     */
    public CompletableFuture<List<JournalEntry>> history(
            Id<SessionDetails> session, Id<Card> card) {
        return notYet();
    }

    /** One entry of a session's journal. */
    public CompletableFuture<JournalEntry> entry(Id<SessionDetails> session, long number) {
        return notYet();
    }

    /** The entries of a session's journal after the one with that number, oldest first. */
    public CompletableFuture<List<JournalEntry>> entriesAfter(
            Id<SessionDetails> session, long number, int limit) {
        return notYet();
    }

    /**
     * How far the journal of each session goes that is not deleted: what a projection compares with
     * what it holds. (A single position over all sessions would not do: on a server a transaction
     * with a lower position can commit after one with a higher.)
     */
    public CompletableFuture<Map<Id<SessionDetails>, Long>> heads() {
        return notYet();
    }

    /**
     * Tells of each session that was appended to, deleted, restored or purged through this library,
     * once that is on the disk. The listener is called on a thread of the library.
     *
     * @return ends the subscription
     */
    public Runnable onChange(Consumer<Id<SessionDetails>> listener) {
        return () -> {};
    }

    /** Finishes all work that was asked for, then closes; blocks until that is done. */
    @Override
    public void close() {}

    private static <T> CompletableFuture<T> notYet() {
        return CompletableFuture.failedFuture(
                new LibraryException(LibraryException.Problem.INTERNAL, "Only signed so far"));
    }
}
