package org.flipside.cli;

import org.flipside.store.LibraryLocation;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What only the windows can do, handed in by whoever starts the program. */
public interface Desktop {
    /**
     * Opens the window, or does what is done in its place where there is no display; returns when
     * the program is to end.
     *
     * @param library whose sessions it shows
     * @param out gets what is worth a line
     * @return the exit code
     */
    int open(LibraryLocation library, PrintWriter out);

    /**
     * Goes through one workshop in the real windows.
     *
     * @param folder gets the pictures and the exports
     * @param out gets a line for each step
     * @return the exit code
     */
    int tour(Path folder, PrintWriter out);
}
