package org.flipside.store;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.jdbi.v3.core.Handle;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * All sessions and their journals, in a file or on a server.
 *
 * <p>May be used from any thread; all work is done on one thread of the library's own, in the order
 * in which it was asked for, and never on the caller's. Each future fails with a {@link
 * LibraryException} and with nothing else. What depends on a future runs on a second thread of the
 * library: it should be short, may ask the library for more, and must not wait for the answer.
 */
public final class Library implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Library.class.getName());

    /** How long a deleted session can be brought back. */
    public static final Duration KEPT_AFTER_DELETION = Duration.ofDays(30);

    private final LibraryLocation location;
    private final InstantSource clock;
    private final Optional<Path> damagedCopy;
    private final StoreThread thread;
    private final List<Consumer<Id<SessionDetails>>> listeners = new CopyOnWriteArrayList<>();

    private Library(LibraryLocation location, InstantSource clock) {
        this.location = location;
        this.clock = clock;
        Engine engine =
                switch (location) {
                    case LibraryLocation.OnDisk file -> new H2Engine(file);
                    case LibraryLocation.Server server -> new PostgresEngine(server);
                };
        thread = StoreThread.start(engine, clock);
        damagedCopy = engine.damagedCopy();
    }

    /**
     * Opens a library, and makes it where there is none yet. Blocks.
     *
     * @throws LibraryException if that is not possible; whatever lies there is then untouched
     */
    public static Library open(LibraryLocation location) {
        return open(location, InstantSource.system());
    }

    /**
     * Makes a library of what {@link #backUp} wrote, everything or nothing. Blocks.
     *
     * @param location where there is no library yet, or on a server an empty one
     * @return how many sessions there are
     * @throws LibraryException if that is not possible; whatever lies there is then untouched
     */
    public static int restore(Path backup, LibraryLocation location) {
        return Restoring.restore(backup, location);
    }

    /**
     * The same as {@link #open(LibraryLocation)} with a clock that decides when deletions become
     * final.
     */
    static Library open(LibraryLocation location, InstantSource clock) {
        Library library = new Library(location, clock);
        library.purgeLongDeleted();
        return library;
    }

    /**
     * A copy of the library as it was found, if a part of the file was missing: what is open is
     * then an earlier state, and what came after it may still be in the copy.
     */
    public Optional<Path> damagedCopy() {
        return damagedCopy;
    }

    /** Where it lies. */
    public LibraryLocation location() {
        return location;
    }

    /** All sessions that are not deleted, the one that takes place last first. */
    public CompletableFuture<List<SessionSummary>> sessions() {
        return thread.read(Summaries::read);
    }

    /** The sessions that are deleted and can be brought back, the one deleted last first. */
    public CompletableFuture<List<DeletedSession>> deleted() {
        return thread.read(handle -> Shelf.deleted(handle, KEPT_AFTER_DELETION));
    }

    /** One session with the heads of its journal. */
    public CompletableFuture<StoredSession> load(Id<SessionDetails> session) {
        return thread.read(
                handle -> {
                    Shelf.requirePresent(handle, session);
                    return new StoredSession(
                            SessionRows.read(handle, session),
                            new JournalReader(handle, session).headers());
                });
    }

    /** Makes a session; completes when it is on the disk. */
    public CompletableFuture<Saved> create(
            Session session, String label, String author, Instant at) {
        return append(session.id(), JournalEntry.created(session, label, author, at));
    }

    /**
     * Writes the next entry of a session's journal and what it changes; completes when both are on
     * the disk. Number 1 makes the session, also where one of its identity was deleted.
     *
     * <p>An entry that another machine was faster with, or that does not fit what is there, fails
     * with {@code CONFLICT} and leaves no trace. Appending the very same entry once more is no
     * conflict: after a failure whose outcome is not known it can simply be tried again.
     */
    public CompletableFuture<Saved> append(Id<SessionDetails> session, JournalEntry entry) {
        return write(
                List.of(session),
                handle -> {
                    Shelf.append(handle, session, entry);
                    return safe -> new Saved(entry.number(), safe);
                });
    }

    /**
     * Takes sessions in that came from files: all of them in one transaction, or none. Each takes
     * the place of a deleted one of its identity; one that is there and not deleted is a {@code
     * CONFLICT}.
     *
     * @return completes with the moment since which they are on the disk
     */
    public CompletableFuture<Instant> takeIn(
            List<Session> sessions, String label, String author, Instant at) {
        return write(
                sessions.stream().map(Session::id).toList(),
                handle -> {
                    for (Session session : sessions) {
                        JournalEntry entry = JournalEntry.imported(session, label, author, at);
                        Shelf.append(handle, session.id(), entry);
                    }
                    return safe -> safe;
                });
    }

    /**
     * What that author began to write in a session and has not entered, by the place where it is to
     * stand. It is no part of the session: not in its journal, in no backup, and gone with the
     * session.
     */
    public CompletableFuture<Map<String, String>> begun(Id<SessionDetails> session, String author) {
        return thread.read(handle -> BegunRows.read(handle, session, author));
    }

    /**
     * Keeps what somebody began, in place of what stood there; completes when it is on the disk.
     *
     * @param text an empty one is let go
     */
    public CompletableFuture<Void> keepBegun(
            Id<SessionDetails> session, String author, String place, String text) {
        return thread.write(
                handle -> {
                    Shelf.requirePresent(handle, session);
                    BegunRows.write(handle, session, author, place, text);
                    return _ -> nothing();
                });
    }

    /** Marks a session as deleted; it is gone for good after 30 days, or by {@link #purge}. */
    public CompletableFuture<Void> delete(Id<SessionDetails> session) {
        return mark(session, Shelf::delete);
    }

    /** Takes {@link #delete} back. */
    public CompletableFuture<Void> restore(Id<SessionDetails> session) {
        return mark(session, (handle, id, _) -> Shelf.restore(handle, id));
    }

    /**
     * Removes a deleted session and its journal for good; one that is not deleted is unknown here.
     */
    public CompletableFuture<Void> purge(Id<SessionDetails> session) {
        return mark(session, (handle, id, _) -> Shelf.purge(handle, id));
    }

    /**
     * Writes the whole library, also what is deleted and not yet gone, so that {@link #fill} can
     * read it into a library of any kind.
     *
     * @param to stays open
     * @return completes with how many sessions there are
     */
    public CompletableFuture<Integer> backUp(OutputStream to) {
        return thread.read(
                handle -> {
                    try {
                        return Backup.write(handle, to);
                    } catch (IOException e) {
                        throw Failures.backupUnwritten(e);
                    }
                });
    }

    /**
     * Fills this library, which must hold nothing, with what {@link #backUp} wrote: everything or
     * nothing.
     *
     * @return completes with how many sessions there are
     */
    public CompletableFuture<Integer> fill(Path backup) {
        return thread.write(
                handle -> {
                    if (handle.select("SELECT COUNT(*) FROM session").mapTo(int.class).one() > 0) {
                        throw Failures.notEmpty(location.describe());
                    }
                    try {
                        int read = Backup.read(handle, backup);
                        return _ -> read;
                    } catch (IOException e) {
                        throw Failures.noAccess(backup, e);
                    }
                });
    }

    /**
     * What happened to one card, newest first: the entries with only those changes that concern it,
     * that is the card itself, its evidence, ownership, links, answers and notes, and the clusters,
     * actions, decisions and parked items that name it.
     */
    public CompletableFuture<List<JournalEntry>> history(
            Id<SessionDetails> session, Id<Card> card) {
        return thread.read(
                handle -> {
                    Shelf.requirePresent(handle, session);
                    return new JournalReader(handle, session).ofCard(card);
                });
    }

    /** One entry of a session's journal. */
    public CompletableFuture<JournalEntry> entry(Id<SessionDetails> session, long number) {
        return thread.read(
                handle -> {
                    Shelf.requirePresent(handle, session);
                    return new JournalReader(handle, session)
                            .entry(number)
                            .orElseThrow(() -> Failures.unknownEntry(session, number));
                });
    }

    /** The entries of a session's journal after the one with that number, oldest first. */
    public CompletableFuture<List<JournalEntry>> entriesAfter(
            Id<SessionDetails> session, long number, int limit) {
        return thread.read(
                handle -> {
                    Shelf.requirePresent(handle, session);
                    return new JournalReader(handle, session).entriesAfter(number, limit);
                });
    }

    /**
     * Where the journal of each session that is not deleted begins and how far it goes: what a
     * projection compares with what it holds. (A single position over all sessions would not do: on
     * a server a transaction with a lower position can commit after one with a higher.)
     */
    public CompletableFuture<Map<Id<SessionDetails>, JournalEnds>> heads() {
        return thread.read(Shelf::heads);
    }

    /**
     * Tells of each session that was appended to, deleted, restored or purged through this library,
     * once that is on the disk and told to whoever asked for it. The listener is called on a thread
     * of the library; one that fails keeps no other from hearing of it.
     *
     * @return ends the subscription
     */
    public Runnable onChange(Consumer<Id<SessionDetails>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Calls {@code catchUp} now and after changes, on a thread of its own and never twice at once.
     * It may ask this library and wait for the answer.
     */
    public Following follow(Runnable catchUp) {
        return new Following(this, catchUp);
    }

    /** Finishes all work that was asked for, then closes; blocks until that is done. */
    @Override
    public void close() {
        thread.close();
    }

    /** Sets or takes away the mark of deletion, or removes for good. */
    private interface Marking {
        void mark(Handle handle, Id<SessionDetails> session, Instant now);
    }

    private CompletableFuture<Void> mark(Id<SessionDetails> session, Marking marking) {
        return write(
                List.of(session),
                handle -> {
                    marking.mark(handle, session, clock.instant());
                    return _ -> nothing();
                });
    }

    private <T> CompletableFuture<T> write(List<Id<SessionDetails>> changed, Job.Work<T> work) {
        return thread.write(work, () -> changed.forEach(this::tell));
    }

    private void tell(Id<SessionDetails> changed) {
        listeners.forEach(listener -> tell(listener, changed));
    }

    private static void tell(Consumer<Id<SessionDetails>> listener, Id<SessionDetails> session) {
        try {
            listener.accept(session);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Somebody could not take the news of a session", e);
        }
    }

    /** Comes before whatever else is asked for. */
    private void purgeLongDeleted() {
        Instant before = clock.instant().minus(KEPT_AFTER_DELETION);
        thread.write(
                        handle -> {
                            Shelf.purgeDeletedBefore(handle, before);
                            return _ -> nothing();
                        })
                .exceptionally(Library::logged);
    }

    private static Void logged(Throwable failure) {
        LOG.log(Level.WARNING, "Deleted sessions could not be removed for good", failure);
        return nothing();
    }

    @SuppressWarnings("NullAway") // the only value there is
    private static Void nothing() {
        return null;
    }
}
