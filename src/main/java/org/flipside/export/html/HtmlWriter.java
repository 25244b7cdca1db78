package org.flipside.export.html;

import gg.jte.output.Utf8ByteOutput;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.format.Templates;
import org.flipside.export.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the map: one page that holds its own style and script, asks for nothing from anywhere and
 * is complete without its script. A content security policy keeps whatever might still slip through
 * from running.
 */
public final class HtmlWriter implements FormatWriter {
    private final PageAssets assets = PageAssets.load();

    @Override
    public List<Part> parts(Edition edition) {
        Report report = edition.report();
        return List.of(new Part(Format.HTML.ending(), report.counts(), out -> write(edition, out)));
    }

    private void write(Edition edition, OutputStream out) throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        Templates.render(
                "map.jte",
                new MapPage(edition.report(), edition.brand(), assets.with(edition.brand())),
                page);
        page.writeTo(out);
    }
}
