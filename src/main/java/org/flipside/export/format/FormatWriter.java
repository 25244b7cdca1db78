package org.flipside.export.format;

import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.Redacted;
import org.flipside.export.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Tells a report in one format. Does not touch files. */
public interface FormatWriter {
    /** The files that the format makes of an edition; none where it has nothing to tell. */
    List<Part> parts(Edition edition);

    /**
     * What there is to write.
     *
     * @param session as the audience may see it, for formats that hold sessions
     * @param report of that session
     * @param brand how it looks
     */
    record Edition(Redacted session, Report report, Brand brand) {}

    /**
     * One file.
     *
     * @param ending what follows the common file name, with the dot: {@code .html}, {@code
     *     -cards.csv}
     * @param counts what it holds
     * @param content writes it; may be called once
     */
    record Part(String ending, Counts counts, Content content) {}

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it, without closing the stream. */
        void writeTo(OutputStream out) throws IOException;
    }
}
