package org.flipside.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes the report as a PDF, for whoever keeps it on paper. */
final class PdfWriter implements FormatWriter {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, PdfWriter.class.getClassLoader(), HtmlWriter.TEMPLATES);

    @Override
    public List<Part> parts(Edition edition) {
        return List.of(
                new Part(
                        Format.PDF.ending(),
                        edition.report().counts(),
                        out -> write(edition, out)));
    }

    private void write(Edition edition, OutputStream out) throws IOException {
        StringOutput xhtml = new StringOutput();
        engine.render("print/report.jte", new PrintText(edition.report(), edition.brand()), xhtml);
        Report report = edition.report();
        PdfRenderer.render(
                xhtml.toString(),
                Optional.of(report.writtenAt()).filter(_ -> report.profile() != Profile.SHAREABLE),
                out);
    }
}
