package org.flipside.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Something that the library's thread is to do, and who waits for it. */
final class Job<T> {
    private final Work<T> work;
    private final boolean writes;
    private final Runnable afterwards;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private Told<T> told =
            _ -> {
                throw new IllegalStateException("Not done");
            };

    /** What is done in a transaction; gives what is told of it when it is safe. */
    interface Work<T> {
        Told<T> run(Handle handle) throws Exception;
    }

    /** What is told, given the moment since which it is safe. */
    interface Told<T> {
        T at(Instant safe);
    }

    /**
     * @param writes whether it has to be brought to the disk before it is told
     * @param afterwards what is to be called once it was told
     */
    Job(Work<T> work, boolean writes, Runnable afterwards) {
        this.work = work;
        this.writes = writes;
        this.afterwards = afterwards;
    }

    /** Whether it has to be brought to the disk before it is told. */
    boolean writes() {
        return writes;
    }

    /** What is to be called once it was told. */
    Runnable afterwards() {
        return afterwards;
    }

    /** Completes when it is told what came of it. */
    CompletableFuture<T> future() {
        return future;
    }

    void run(Handle handle) throws Exception {
        told =
                writes
                        ? handle.inTransaction(work::run)
                        : handle.inTransaction(
                                TransactionIsolationLevel.REPEATABLE_READ, work::run);
    }

    void complete(Instant safe) {
        try {
            future.complete(told.at(safe));
        } finally {
            future.completeExceptionally(new IllegalStateException("Not told"));
        }
    }
}
