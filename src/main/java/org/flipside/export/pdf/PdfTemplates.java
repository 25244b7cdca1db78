package org.flipside.export.pdf;

import gg.jte.output.StringOutput;

import org.flipside.export.format.Templates;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Sets documents from templates of XHTML. */
final class PdfTemplates {
    private PdfTemplates() {}

    /** Writes a document; one for anybody does not say when it was made. */
    static void write(String template, PrintedText text, OutputStream out) throws IOException {
        StringOutput xhtml = new StringOutput();
        Templates.render(template, text, xhtml);
        Report report = text.report();
        PdfRenderer.render(
                xhtml.toString(),
                text.board(),
                Optional.of(report.writtenAt()).filter(_ -> report.profile() != Profile.SHAREABLE),
                out);
    }
}
