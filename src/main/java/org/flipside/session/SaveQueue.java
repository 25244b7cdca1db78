package org.flipside.session;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Hands entries to the log one after the other, so that a failed one is never followed by its
 * successors. Any thread may call it.
 */
final class SaveQueue {
    private final ChangeLog log;
    private final Consumer<SaveState> told;
    private final Deque<ChangeLog.Entry> waiting = new ArrayDeque<>();
    private CompletableFuture<@Nullable Void> settled = CompletableFuture.completedFuture(null);
    private boolean busy;
    private Instant lastSaved;

    /**
     * An empty queue.
     *
     * @param told hears of every state, on whichever thread brought it about
     */
    SaveQueue(ChangeLog log, Instant lastSaved, Consumer<SaveState> told) {
        this.log = log;
        this.lastSaved = lastSaved;
        this.told = told;
    }

    /** Takes an entry and returns at once. */
    void add(ChangeLog.Entry entry) {
        synchronized (this) {
            if (settled.isDone()) {
                settled = new CompletableFuture<>();
            }
            waiting.add(entry);
        }
        sendNext();
    }

    /** Tries again what failed. */
    void retry() {
        synchronized (this) {
            if (!waiting.isEmpty() && settled.isDone()) {
                settled = new CompletableFuture<>();
            }
        }
        sendNext();
    }

    /** Completes when nothing waits any more; exceptionally when something could not be saved. */
    synchronized CompletableFuture<@Nullable Void> settled() {
        return settled;
    }

    private void sendNext() {
        ChangeLog.Entry entry;
        SaveState state;
        synchronized (this) {
            if (busy || waiting.isEmpty()) {
                return;
            }
            busy = true;
            entry = waiting.getFirst();
            state = new SaveState.Saving(waiting.size());
        }
        told.accept(state);
        var _ = log.append(entry).whenComplete(this::finished);
    }

    private void finished(@Nullable Instant at, @Nullable Throwable failure) {
        SaveState state;
        CompletableFuture<@Nullable Void> over = null;
        synchronized (this) {
            busy = false;
            if (at != null) {
                waiting.removeFirst();
                lastSaved = at;
            }
            if (failure != null) {
                state = new SaveState.Failed(waiting.size(), lastSaved, unwrap(failure));
                over = settled;
            } else if (waiting.isEmpty()) {
                state = new SaveState.Saved(lastSaved);
                over = settled;
            } else {
                state = new SaveState.Saving(waiting.size());
            }
        }
        told.accept(state);
        if (over != null && failure != null) {
            over.completeExceptionally(failure);
        } else if (over != null) {
            over.complete(null);
        } else {
            sendNext();
        }
    }

    private static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }
}
