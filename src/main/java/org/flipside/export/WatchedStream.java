package org.flipside.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends the writing of a file once somebody has cancelled it. */
final class WatchedStream extends FilterOutputStream {
    private final ExportWatch watch;

    /** Somebody does not want the file any more. */
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled");
        }
    }

    WatchedStream(OutputStream out, ExportWatch watch) {
        super(out);
        this.watch = watch;
    }

    @Override
    public void write(int b) throws IOException {
        check(watch);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        check(watch);
        out.write(bytes, from, length);
    }

    /** Writers flush and close as they like: the file belongs to somebody else. */
    @Override
    public void close() throws IOException {
        flush();
    }

    static void check(ExportWatch watch) throws Cancelled {
        if (watch.isCancelled()) {
            throw new Cancelled();
        }
    }
}
