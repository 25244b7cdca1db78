package org.flipside.store;

import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps something that is made from the journal at the journal's state: calls it on a thread of its
 * own, one call at a time; whatever changes during a call leads to one more.
 */
public final class Following implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Following.class.getName());

    private final Runnable catchUp;
    private final AtomicBoolean requested = new AtomicBoolean();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("Flipside library follower").daemon().factory());
    private final Runnable unsubscribe;

    Following(Library library, Runnable catchUp) {
        this.catchUp = catchUp;
        unsubscribe = library.onChange(_ -> request());
        request();
    }

    /** Asks for one more call; nothing once this was ended: news may be under way then. */
    void request() {
        if (requested.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException e) {
                LOG.log(Level.DEBUG, "Nobody follows the journal any more", e);
            }
        }
    }

    private void run() {
        requested.set(false);
        try {
            catchUp.run();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Could not follow the journal; tried again with the next change",
                    e);
        }
    }

    /** Completes when everything that was saved before this call has been followed. */
    public CompletableFuture<Void> settled() {
        request();
        try {
            return CompletableFuture.runAsync(() -> {}, thread);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Ends it; returns when the last call has returned. */
    @Override
    public void close() {
        unsubscribe.run();
        thread.close();
    }
}
