package org.flipside.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Work that takes longer than people should wait for, off the JavaFX thread. */
public final class Work {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Work() {}

    /** Begins something; its outcome is told by {@link Fx#whenDone}. */
    public static <T> CompletableFuture<T> begin(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                THREADS);
    }
}
