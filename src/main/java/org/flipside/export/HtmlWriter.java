package org.flipside.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the map: one page that holds its own style and script, asks for nothing from anywhere and
 * is complete without its script. The templates escape every text for the place where it stands; a
 * content security policy keeps whatever might still slip through from running.
 */
final class HtmlWriter implements FormatWriter {
    static final String TEMPLATES = "org.flipside.export.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, HtmlWriter.class.getClassLoader(), TEMPLATES);
    private final PageAssets assets = PageAssets.load();

    @Override
    public List<Part> parts(Edition edition) {
        Report report = edition.report();
        return List.of(new Part(Format.HTML.ending(), report.counts(), out -> write(edition, out)));
    }

    private void write(Edition edition, OutputStream out) throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(
                "map.jte",
                new MapPage(edition.report(), edition.brand(), assets.with(edition.brand())),
                page);
        page.writeTo(out);
    }
}
