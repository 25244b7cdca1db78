package org.flipside.export.pptx;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.format.OfficeFile;
import org.flipside.export.report.ReportText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the report as slides to be shown and edited: texts, tables and connected shapes, with what
 * is attached to each card in the notes below its slide.
 */
public final class PptxWriter implements FormatWriter {
    @Override
    public List<Part> parts(Edition edition) {
        return List.of(
                new Part(
                        Format.PPTX.ending(),
                        edition.report().counts(),
                        out -> write(edition, out)));
    }

    private static void write(Edition edition, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            ReportText told = new ReportText(edition.report());
            fill(new Deck(show, edition.brand()), told);
            OfficeFile.describe(show.getProperties(), told.title());
            show.write(written);
        }
        OfficeFile.withoutTimes(written.toByteArray(), out);
    }

    private static void fill(Deck deck, ReportText told) throws IOException {
        DeckFront front = new DeckFront(deck, told);
        front.title();
        front.brief();
        new DeckMap(deck, told.report()).add();
        DeckLists lists = new DeckLists(deck, told);
        lists.heat();
        DeckCards cards = new DeckCards(deck, told);
        told.report().cards().forEach(cards::add);
        lists.loose();
        lists.disagreed();
        lists.unowned();
        lists.registers();
        lists.method();
    }
}
