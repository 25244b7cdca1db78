package org.flipside.bench.window;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The way to the JavaFX thread and back. */
final class OnFx {
    private static final long PATIENCE_SECONDS = 300;

    private OnFx() {}

    /** Does something there and waits for it. */
    static void run(Runnable action) throws InterruptedException {
        var _ =
                get(
                        () -> {
                            action.run();
                            return true;
                        });
    }

    /** Asks something there. */
    static <T> T get(Supplier<T> question) throws InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(question.get());
                    } catch (RuntimeException | Error e) {
                        answer.completeExceptionally(e);
                    }
                });
        return await(answer);
    }

    /** Waits for something that comes from there. */
    static <T> T await(CompletableFuture<T> answer) throws InterruptedException {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Not done on the JavaFX thread", e);
        }
    }

    /** Waits for something that is counted down there. */
    static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Not within " + PATIENCE_SECONDS + " s");
        }
    }
}
