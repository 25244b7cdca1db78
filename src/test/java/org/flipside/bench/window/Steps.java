package org.flipside.bench.window;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;

/**
 * A way that is gone in steps, 125 in a second. A step is left out while the one before it is not
 * done yet, as the window system does with the pointer's events.
 */
final class Steps {
    private static final long STEP_NANOS = 8_000_000;

    private Steps() {}

    /**
     * Goes the way.
     *
     * @param millis how long
     * @param step is given the share of the time that has passed, up to 1; on the JavaFX thread
     */
    static void go(long millis, DoubleConsumer step) throws InterruptedException {
        long steps = millis * 1_000_000 / STEP_NANOS;
        long began = System.nanoTime();
        CompletableFuture<Boolean> before = CompletableFuture.completedFuture(true);
        for (long i = 1; i < steps; i++) {
            awaitTime(began + i * STEP_NANOS);
            if (before.isDone()) {
                before = later(step, (double) i / steps);
            }
        }
        awaitTime(began + steps * STEP_NANOS);
        var _ = OnFx.await(before);
        var _ = OnFx.await(later(step, 1));
    }

    private static void awaitTime(long at) {
        for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static CompletableFuture<Boolean> later(DoubleConsumer step, double share) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        step.accept(share);
                        done.complete(true);
                    } catch (RuntimeException | Error e) {
                        done.completeExceptionally(e);
                    }
                });
        return done;
    }
}
