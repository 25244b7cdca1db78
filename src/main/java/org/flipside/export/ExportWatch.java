package org.flipside.export;

import org.flipside.export.format.Format;

/** Follows an export, and may end it. Asked from the thread that writes. */
public interface ExportWatch {
    /** Nobody looks. */
    ExportWatch NONE =
            new ExportWatch() {
                @Override
                public void begins(Format format, int done, int all) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /**
     * A format begins to be written.
     *
     * @param done how many formats are written
     * @param all how many there are
     */
    void begins(Format format, int done, int all);

    /** Whether to stop; the file that is being written is not kept then. */
    boolean isCancelled();
}
