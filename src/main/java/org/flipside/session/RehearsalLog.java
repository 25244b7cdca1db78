package org.flipside.session;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * A log that keeps nothing beyond the rehearsal: everything works, undo too, and no trace of it
 * gets into the library.
 */
public final class RehearsalLog implements ChangeLog {
    private final Map<Long, ChangeSet> kept = new ConcurrentHashMap<>();

    private RehearsalLog() {}

    /**
     * An editor that begins with a session and keeps nothing.
     *
     * @param thread runs on the thread that the editor belongs to
     */
    public static SessionEditor edit(Session session, Clock clock, String author, Executor thread) {
        return new SessionEditor(
                session, List.of(), 0, clock.instant(), new RehearsalLog(), clock, author, thread);
    }

    @Override
    public CompletableFuture<Instant> append(Entry entry) {
        kept.put(entry.number(), entry.changes());
        return CompletableFuture.completedFuture(entry.changes().at());
    }

    @Override
    public CompletableFuture<ChangeSet> changes(long number) {
        ChangeSet changes = kept.get(number);
        return changes == null
                ? CompletableFuture.failedFuture(new NoSuchElementException("No entry " + number))
                : CompletableFuture.completedFuture(changes);
    }
}
