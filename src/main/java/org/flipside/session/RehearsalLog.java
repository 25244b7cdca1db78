package org.flipside.session;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.store.JournalEntry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;

/**
 * A log that keeps nothing beyond the rehearsal: everything works, undo too, and no trace of it
 * gets into the library. Any thread may read it.
 */
public final class RehearsalLog implements ChangeLog {
    private final NavigableMap<Long, JournalEntry> kept = new ConcurrentSkipListMap<>();
    private final Session session;

    /**
     * The log of a rehearsal.
     *
     * @param session what is rehearsed, as it is now
     * @param label what the first entry says was done
     * @param author who rehearses
     */
    public RehearsalLog(Session session, String label, String author, Instant now) {
        this.session = session;
        kept.put(1L, JournalEntry.created(session, label, author, now));
    }

    /**
     * The editor of what is rehearsed.
     *
     * @param thread runs on the thread that the editor belongs to
     */
    public SessionEditor edit(Clock clock, String author, Executor thread) {
        return new SessionEditor(
                session, List.of(), 1, clock.instant(), this, clock, author, thread);
    }

    /** What was done so far, oldest first. */
    public List<JournalEntry> entries() {
        return List.copyOf(kept.values());
    }

    @Override
    public CompletableFuture<Instant> append(Entry entry) {
        kept.put(entry.number(), LibraryLog.journalled(entry));
        return CompletableFuture.completedFuture(entry.changes().at());
    }

    @Override
    public CompletableFuture<ChangeSet> changes(long number) {
        JournalEntry entry = kept.get(number);
        return entry == null
                ? CompletableFuture.failedFuture(new NoSuchElementException("No entry " + number))
                : CompletableFuture.completedFuture(entry.changes());
    }
}
