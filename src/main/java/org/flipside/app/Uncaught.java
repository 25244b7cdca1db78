package org.flipside.app;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Meets what nobody caught, on whichever thread: logs it and has it told. The program goes on: what
 * was saved is safe, and what was being done can be tried again.
 */
final class Uncaught implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(Uncaught.class.getName());

    private final AtomicReference<Consumer<Throwable>> teller = new AtomicReference<>(_ -> {});

    /** Has it told by {@code window} from now on. */
    void tellBy(Consumer<Throwable> window) {
        teller.set(window);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.log(Level.ERROR, "Nobody caught this on " + thread.getName(), failure);
        try {
            teller.get().accept(failure);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "It could not be told", e); // telling it again would not end
        }
    }
}
