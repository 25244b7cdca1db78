package org.flipside.store;

import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The thread on which a library tells what it did, in the order in which it did it: what others do
 * with the news keeps no change from being written.
 */
final class News implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(News.class.getName());

    private final ScopedValue<Boolean> own = ScopedValue.newInstance();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("Flipside library news").daemon().factory());

    /** Tells it; what fails in it is logged and keeps nothing else from being told. */
    void tell(Runnable news) {
        thread.execute(() -> ScopedValue.where(own, true).run(() -> tellSafely(news)));
    }

    private static void tellSafely(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Somebody could not take the news of the library", e);
        }
    }

    /** Returns when all is told, unless it is called out of news itself. */
    @Override
    public void close() {
        thread.shutdown();
        if (!own.isBound()) {
            thread.close();
        }
    }
}
