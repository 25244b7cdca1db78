package org.flipside.cli;

import org.flipside.store.LibraryLocation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** What only the windows can do, handed in by whoever starts the program. */
public interface Desktop {
    /** Whether windows can be shown: there is a display, or somebody asked to do without one. */
    boolean canShow();

    /**
     * Opens the window, or does what is done in its place where none can be shown; returns when the
     * program is to end.
     *
     * @param library whose sessions it shows
     * @param files what is in them is shown first, as if they had been dropped on the window; none
     *     where no window can be shown
     * @param out gets what is worth a line
     * @return the exit code
     */
    int open(LibraryLocation library, List<Path> files, PrintWriter out);

    /**
     * Goes through one workshop in the real windows.
     *
     * @param folder gets the pictures and the exports
     * @param out gets a line for each step
     * @return the exit code
     */
    int tour(Path folder, PrintWriter out);
}
