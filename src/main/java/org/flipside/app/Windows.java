package org.flipside.app;

import org.flipside.cli.Desktop;
import org.flipside.cli.ExitCode;
import org.flipside.settings.Folders;
import org.flipside.store.LibraryLocation;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Opens windows. Itself without JavaFX, which is loaded when a window is needed. */
final class Windows implements Desktop {
    private static final System.Logger LOG = System.getLogger(Windows.class.getName());

    private final Clock clock;
    private final String author;
    private final Folders folders;
    private final Uncaught uncaught;

    Windows(Clock clock, String author, Folders folders, Uncaught uncaught) {
        this.clock = clock;
        this.author = author;
        this.folders = folders;
        this.uncaught = uncaught;
    }

    @Override
    public boolean canShow() {
        return Display.isThere();
    }

    @Override
    public int open(LibraryLocation library, List<Path> files, PrintWriter out) {
        if (!canShow()) {
            Path folder = tourFolder();
            out.println(
                    "There is no display to open a window on: going through a workshop without one,"
                            + " with pictures in "
                            + folder);
            return tour(folder, out);
        }
        Display.spareMissingGraphics();
        Beginning beginning = Beginning.of(clock, author, folders, library);
        try {
            FlipsideApplication.run(beginning, files, uncaught);
            return ExitCode.DONE;
        } catch (UnsupportedOperationException | IllegalStateException | UnsatisfiedLinkError e) {
            LOG.log(Level.ERROR, "No window could be opened", e);
            out.println(
                    "No window could be opened ("
                            + e.getMessage()
                            + "); the log in "
                            + folders.logs()
                            + " says more.");
            return ExitCode.FAILED;
        }
    }

    @Override
    public int tour(Path folder, PrintWriter out) {
        if (!canShow()) {
            Display.doWithout();
        }
        return new TourStart(clock, uncaught).run(folder, out);
    }

    /** Beside what the build makes when the program runs from its sources. */
    private static Path tourFolder() {
        boolean fromSources =
                Windows.class.getModule().isNamed() && Files.isDirectory(Path.of("target"));
        return fromSources ? Path.of("target", "tour") : Path.of("flipside-tour");
    }
}
