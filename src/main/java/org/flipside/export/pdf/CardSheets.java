package org.flipside.export.pdf;

import org.flipside.export.drawing.DocumentFonts;
import org.flipside.export.format.Brand;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cards of a session on sheets to be cut: on both sides of the paper, or beside each other to
 * be folded.
 */
public final class CardSheets extends PrintedText {
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;

    /** More letters than that are set smaller. */
    private static final int USUAL_LETTERS = 560;

    /** More letters than that are set smaller again. */
    private static final int MANY_LETTERS = 900;

    /** More than that do not fit on a card. */
    private static final int MOST_LETTERS = 1_500;

    private final Paper paper;

    /** A kind of paper, with what lies beside 2 × 4 cards of 90 × 60 mm on it. */
    public enum Paper {
        /** 210 × 297 mm. */
        A4("A4", "210mm", "296.5mm", 15, 28),

        /** 8.5 × 11 in. */
        LETTER("letter", "215.9mm", "279mm", 17.9, 19.5);

        private final String id;
        private final String width;
        private final String height;
        private final double left;
        private final double top;

        Paper(String id, String width, String height, double left, double top) {
            this.id = id;
            this.width = width;
            this.height = height;
            this.left = left;
            this.top = top;
        }

        /** As style sheets and file names call it. */
        public String id() {
            return id;
        }
    }

    /** A place on a sheet. */
    public record Place(CardReport card, String style) {}

    CardSheets(Report report, Brand brand, Paper paper) {
        super(report, brand);
        this.paper = paper;
    }

    /** The style of the sheets. */
    public String style() {
        return read("print/cards.css")
                .replace("$families", DocumentFonts.FAMILIES)
                .replace("$size", paper.id)
                .replace("$width", paper.width)
                .replace("$height", paper.height);
    }

    /** The cards of each sheet, in rows; at the end some places may be empty. */
    private List<List<Optional<CardReport>>> sheets() {
        List<List<Optional<CardReport>>> sheets = new ArrayList<>();
        List<CardReport> cards = report().cards();
        int each = COLUMNS * ROWS;
        for (int first = 0; first < cards.size(); first += each) {
            List<Optional<CardReport>> sheet = new ArrayList<>();
            for (int i = first; i < first + each; i++) {
                sheet.add(i < cards.size() ? Optional.of(cards.get(i)) : Optional.empty());
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    /** The claims of each sheet. */
    public List<List<Place>> fronts() {
        return sheets().stream().map(sheet -> places(sheet, /* mirrored= */ false)).toList();
    }

    /** The flipsides of each sheet, mirrored: the sheet is turned over its long edge. */
    public List<List<Place>> backs() {
        return sheets().stream().map(sheet -> places(sheet, /* mirrored= */ true)).toList();
    }

    private List<Place> places(List<Optional<CardReport>> sheet, boolean mirrored) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            int column = i % COLUMNS;
            int shown = mirrored ? COLUMNS - 1 - column : column;
            int row = i / COLUMNS;
            sheet.get(i).ifPresent(card -> places.add(new Place(card, at(shown, row))));
        }
        return places;
    }

    /** Sheets on which each card lies open: four to a sheet, to be folded in the middle. */
    public List<List<CardReport>> folded() {
        List<List<CardReport>> sheets = new ArrayList<>();
        List<CardReport> cards = report().cards();
        for (int first = 0; first < cards.size(); first += ROWS) {
            sheets.add(cards.subList(first, Math.min(cards.size(), first + ROWS)));
        }
        return sheets;
    }

    /** Where a card lies that is to be folded: its claim on the left, its flipside on the right. */
    public String at(int column, int row) {
        return "left:%.1fmm;top:%.1fmm".formatted(paper.left + 90 * column, paper.top + 60 * row);
    }

    /** How large a flipside is set. */
    public String size(CardReport c) {
        int letters = letters(c);
        return letters <= USUAL_LETTERS ? "usual" : letters <= MANY_LETTERS ? "small" : "tiny";
    }

    private static int letters(CardReport c) {
        var flipside = c.card().flipside();
        return flipside.headline().length()
                + flipside.narrative().length()
                + flipside.closing().length();
    }

    /** A text of a flipside, as much of it as fits on a card. */
    public String fitting(String text) {
        return text.length() <= MOST_LETTERS
                ? text(text)
                : text(text.substring(0, MOST_LETTERS)) + "… (goes on in the report)";
    }
}
