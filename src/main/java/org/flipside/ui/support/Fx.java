package org.flipside.ui.support;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The way to and from the JavaFX thread; nothing else calls {@link Platform#runLater}. */
public final class Fx {
    private Fx() {}

    /** Runs {@code task} on the JavaFX thread, at once if this is it. */
    public static void run(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** Runs {@code task} on the JavaFX thread after what is going on there now. */
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /** {@link #run} as an executor. */
    public static Executor executor() {
        return Fx::run;
    }

    /**
     * Has the outcome of work done elsewhere told on the JavaFX thread.
     *
     * @param work what is going on
     * @param done gets its result
     * @param failed gets why it failed, the cause itself without wrappers
     */
    public static <T extends @Nullable Object> void whenDone(
            CompletableFuture<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        var _ =
                work.whenComplete(
                        (result, failure) ->
                                run(
                                        () ->
                                                guarded(
                                                        () -> {
                                                            if (failure == null) {
                                                                done.accept(result);
                                                            } else {
                                                                failed.accept(cause(failure));
                                                            }
                                                        })));
    }

    /** A future would swallow what its callback throws. */
    private static void guarded(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException | Error e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }
}
