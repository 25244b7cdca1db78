package org.flipside.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How pages end. */
final class PdfPages {
    /** How high the foot of a page is, in points. */
    private static final float FOOT = 47;

    private PdfPages() {}

    /** A line of text. */
    record Line(String text, boolean isStrong) {}

    /** How far to the right letters reach, in points from the left edge of the page. */
    static double width(PDDocument document, int page) throws IOException {
        return letters(document, page).stream()
                .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                .max()
                .orElse(0);
    }

    private static List<TextPosition> letters(PDDocument document, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        float foot = document.getPage(page - 1).getMediaBox().getHeight() - FOOT;
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (letter.getYDirAdj() < foot && !letter.getUnicode().isBlank()) {
                            letters.add(letter);
                        }
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }

    /** The last line above the foot; nothing on an empty page. */
    static Optional<Line> lastLine(PDDocument document, int page) throws IOException {
        List<TextPosition> letters = letters(document, page);
        float lowest =
                (float) letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
        letters.removeIf(letter -> letter.getYDirAdj() < lowest - 1);
        letters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Line(
                                letters.stream()
                                        .map(TextPosition::getUnicode)
                                        .collect(Collectors.joining()),
                                letters.getFirst().getFont().getName().contains("SemiBold")));
    }
}
