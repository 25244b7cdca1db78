package org.flipside.testsupport;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.session.ChangeLog;
import org.flipside.session.LogHeader;
import org.flipside.session.SessionEditor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A log in memory that reads and writes nothing before a test has it work. */
public final class SlowLog implements ChangeLog {
    private final MemoryLog log = new MemoryLog();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean failing;

    /** An editor of {@code session} that goes on with this log. */
    public SessionEditor edit(Session session) {
        return new SessionEditor(
                session,
                log.entries().stream()
                        .map(e -> new LogHeader(e.number(), e.kind(), e.changes().label()))
                        .toList(),
                log.entries().size(),
                MemoryLog.NOW,
                this,
                Clock.fixed(MemoryLog.NOW, ZoneOffset.UTC),
                "Ada",
                Runnable::run);
    }

    /** Does what it was asked to do, until nothing waits any more. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Has everything fail from now on, or no longer. */
    public void fail(boolean from) {
        failing = from;
        log.fail(from);
    }

    @Override
    public CompletableFuture<Instant> append(Entry entry) {
        return later(() -> log.append(entry));
    }

    @Override
    public CompletableFuture<ChangeSet> changes(long number) {
        return later(
                () ->
                        failing
                                ? CompletableFuture.failedFuture(
                                        new IllegalStateException("The disk is gone"))
                                : log.changes(number));
    }

    private <T> CompletableFuture<T> later(Supplier<CompletableFuture<T>> work) {
        CompletableFuture<CompletableFuture<T>> begun = new CompletableFuture<>();
        waiting.add(() -> begun.complete(work.get()));
        return begun.thenCompose(done -> done);
    }
}
