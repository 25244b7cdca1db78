package org.flipside.export.pdf;

import org.flipside.export.format.FormatWriter;
import org.flipside.export.pdf.CardSheets.Paper;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;

import java.util.ArrayList;
import java.util.List;

/** Writes the cards to be printed and cut: for printers that print on both sides, and to fold. */
public final class CardsWriter implements FormatWriter {
    @Override
    public List<Part> parts(Edition edition) {
        List<Part> parts = new ArrayList<>();
        int cards = edition.report().cards().size();
        if (cards == 0) {
            return parts;
        }
        for (Paper paper : Paper.values()) {
            CardSheets sheets = new CardSheets(edition.report(), edition.brand(), paper);
            parts.add(part("duplex", "print/cards.jte", sheets, paper, cards));
            parts.add(part("fold", "print/folded.jte", sheets, paper, cards));
        }
        return parts;
    }

    private static Part part(
            String kind, String template, CardSheets sheets, Paper paper, int cards) {
        return new Part(
                "-cards-" + kind + "-" + paper.id().toLowerCase(java.util.Locale.ROOT) + ".pdf",
                Counts.NONE.with(Counted.CARDS, cards),
                out -> PdfTemplates.write(template, sheets, out));
    }
}
