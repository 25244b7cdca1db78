package org.flipside.testsupport;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What went wrong on the JavaFX thread, or what JavaFX warned of, during one test. */
final class Complaints {
    /** Held here: a logger that nobody holds is forgotten together with its handlers. */
    private final Logger logger;

    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    private final Queue<String> warnings = new ConcurrentLinkedQueue<>();
    private final Handler handler =
            new Handler() {
                @Override
                public void publish(LogRecord entry) {
                    if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                        warnings.add(entry.getLoggerName() + ": " + entry.getMessage());
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    /**
     * @param logger the name of the logger whose warnings count, with those below it
     */
    Complaints(String logger) {
        this.logger = Logger.getLogger(logger);
    }

    /** Begins to collect; on the JavaFX thread. */
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> thrown.add(failure));
        logger.addHandler(handler);
    }

    /** Ends collecting; on the JavaFX thread. */
    void stop() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        logger.removeHandler(handler);
    }

    /** Fails if anything was collected. */
    void failIfAny() {
        if (!thrown.isEmpty() || !warnings.isEmpty()) {
            AssertionError error =
                    new AssertionError(
                            thrown.size()
                                    + " uncaught on the JavaFX thread; warnings: "
                                    + List.copyOf(warnings));
            thrown.forEach(error::addSuppressed);
            throw error;
        }
    }
}
