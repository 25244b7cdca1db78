package org.flipside.testsupport;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.session.ChangeLog;
import org.flipside.session.LogHeader;
import org.flipside.session.SessionEditor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A log that keeps its entries in memory and saves at once, or as long as it is told to fails. */
public final class MemoryLog implements ChangeLog {
    /** The time at which everything in tests happens. */
    public static final Instant NOW = Instant.parse("2026-11-21T10:36:41Z");

    private final List<Entry> entries = new ArrayList<>();
    private boolean failing;

    /** An editor of {@code session} that writes to a log of its own. */
    public static SessionEditor editor(Session session) {
        return new MemoryLog().edit(session);
    }

    /** An editor of {@code session} that goes on with this log. */
    public SessionEditor edit(Session session) {
        return new SessionEditor(
                session,
                entries.stream()
                        .map(e -> new LogHeader(e.number(), e.kind(), e.changes().label()))
                        .toList(),
                entries.size(),
                NOW,
                this,
                Clock.fixed(NOW, ZoneOffset.UTC),
                "Ada",
                Runnable::run);
    }

    /** What was appended. */
    public List<Entry> entries() {
        return entries;
    }

    /** Has every append fail from now on, or no longer. */
    public void fail(boolean from) {
        failing = from;
    }

    @Override
    public CompletableFuture<Instant> append(Entry entry) {
        if (failing) {
            return CompletableFuture.failedFuture(new IllegalStateException("The disk is full"));
        }
        entries.add(entry);
        return CompletableFuture.completedFuture(entry.changes().at());
    }

    @Override
    public CompletableFuture<ChangeSet> changes(long number) {
        return CompletableFuture.completedFuture(entries.get((int) number - 1).changes());
    }
}
