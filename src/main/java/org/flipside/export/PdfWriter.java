package org.flipside.export;

import java.util.List;

/** Writes the report as a PDF, for whoever keeps it on paper. */
final class PdfWriter implements FormatWriter {
    @Override
    public List<Part> parts(Edition edition) {
        return List.of(
                new Part(
                        Format.PDF.ending(),
                        edition.report().counts(),
                        out ->
                                PdfTemplates.write(
                                        "print/report.jte",
                                        new PrintReport(edition.report(), edition.brand()),
                                        out)));
    }
}
