package org.flipside.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Sets documents from templates of XHTML. */
final class PdfTemplates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PdfTemplates.class.getClassLoader(),
                    HtmlWriter.TEMPLATES);

    private PdfTemplates() {}

    /** Writes a document; one for anybody does not say when it was made. */
    static void write(String template, PrintedText text, OutputStream out) throws IOException {
        StringOutput xhtml = new StringOutput();
        ENGINE.render(template, text, xhtml);
        Report report = text.report();
        PdfRenderer.render(
                xhtml.toString(),
                Optional.of(report.writtenAt()).filter(_ -> report.profile() != Profile.SHAREABLE),
                out);
    }
}
