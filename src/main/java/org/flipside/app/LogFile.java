package org.flipside.app;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log: a file that rotates, made when there is something to write. It holds what the program
 * did and where it failed, never what is written on cards. Where it cannot be written, nobody is
 * told.
 */
final class LogFile extends Handler {
    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 5;
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    /** It recommends an option of the Java command that the launcher leaves out on purpose. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Path folder;
    private @Nullable Handler file;
    private boolean broken;

    LogFile(Path folder) {
        this.folder = folder;
    }

    /** A program without a log still works; the usual way to complain is a stack trace. */
    private static final class Silent extends ErrorManager {
        @Override
        public void error(String message, Exception failure, int code) {
            // there is nowhere to say it
        }
    }

    /** Has all that is logged from now on go there, and nothing to the terminal. */
    static void begin(Path folder) {
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        }
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new LogFile(folder));
        VECTORS.setLevel(Level.SEVERE);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (file == null && !broken) {
            try {
                Files.createDirectories(folder);
                Handler opened =
                        new FileHandler(
                                folder.resolve("flipside-%g.log").toString(),
                                MOST_BYTES,
                                FILES,
                                true);
                opened.setErrorManager(new Silent());
                opened.setFormatter(new SimpleFormatter());
                opened.setEncoding("UTF-8");
                file = opened;
            } catch (IOException _) {
                broken = true;
            }
        }
        if (file != null) {
            file.publish(entry);
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
