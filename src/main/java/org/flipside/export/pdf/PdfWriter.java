package org.flipside.export.pdf;

import org.flipside.export.format.FormatWriter;

import java.util.List;

/** Writes the report as a PDF, for whoever keeps it on paper. */
public final class PdfWriter implements FormatWriter {
    @Override
    public List<Part> parts(Edition edition) {
        return List.of(Printout.REPORT.part(edition));
    }
}
