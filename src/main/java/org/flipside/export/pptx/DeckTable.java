package org.flipside.export.pptx;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.flipside.export.drawing.DrawingFonts;
import org.flipside.export.drawing.TextFit;
import org.flipside.export.drawing.Token;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Register;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table on as many slides as it needs, with its header on each of them. A row that is too high
 * for a slide goes on on the next.
 */
final class DeckTable {
    private static final double TOP = 104;
    private static final double BOTTOM = 496;

    /** The size of letters in tables that need more than a slide, in points. */
    private static final double SMALL = 11;

    /** What is tried for a table that fits on one slide. */
    private static final double[] LARGER = {16, 14, 12};

    /** More rows than that never fit on one slide. */
    private static final int MOST_ROWS = 18;

    private static final double PAD = 4;
    private static final double MOST_LETTERS = 160;

    /** In multiples of the size of letters. */
    private static final double MOST_WORD = 8.75;

    private static final double RESERVE = 1.15;

    /** Rows whose words are measured for the widths of columns. */
    private static final int MEASURED = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Deck deck;
    private final String title;
    private final List<String> header;
    private final List<List<Cell>> rows;
    private final double size;
    private final double[] widths;

    /**
     * What stands in a cell.
     *
     * @param fill its ground
     */
    record Cell(String text, Token fill, Token colour) {
        static Cell of(String text) {
            return new Cell(text, Token.PANEL, Token.TEXT);
        }
    }

    private record Row(List<List<String>> lines, List<Cell> cells, double line) {
        double height() {
            return lines.stream().mapToInt(List::size).max().orElse(1) * line + 2 * PAD;
        }
    }

    private DeckTable(
            Deck deck, String title, List<String> header, List<List<Cell>> rows, double size) {
        this.size = size;
        this.deck = deck;
        this.title = title;
        this.header = header;
        this.rows = rows;
        widths = widths();
    }

    /** Adds the slides of a table; none without rows. */
    static void add(Deck deck, String title, List<String> header, List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() <= MOST_ROWS) {
            for (double size : LARGER) {
                DeckTable table = new DeckTable(deck, title, header, rows, size);
                if (table.fitsOnOne()) {
                    table.add();
                    return;
                }
            }
        }
        new DeckTable(deck, title, header, rows, SMALL).add();
    }

    /** Whether all of it stands on one slide, with no word broken for want of width. */
    private boolean fitsOnOne() {
        return leastWidth() <= Deck.INNER
                && headerHeight() + rows.stream().mapToDouble(cells -> row(cells).height()).sum()
                        <= BOTTOM - TOP;
    }

    private double leastWidth() {
        double least = 0;
        for (int i = 0; i < header.size(); i++) {
            least += leastWidth(i);
        }
        return least;
    }

    /** As wide as its longest word. */
    private double leastWidth(int column) {
        double least = widest(header.get(column), true);
        for (List<Cell> row : rows.subList(0, Math.min(MEASURED, rows.size()))) {
            least = Math.max(least, widest(row.get(column).text(), false));
        }
        return least;
    }

    /** Adds the slides of a register. */
    static void add(Deck deck, Register register) {
        List<List<Cell>> rows =
                register.rows().stream()
                        .map(row -> row.stream().map(text -> Cell.of(Plain.inOrder(text))).toList())
                        .toList();
        add(deck, register.title(), register.header(), rows);
    }

    /** Each as wide as its longest word, then wider for those that hold much. */
    private double[] widths() {
        double[] widths = new double[header.size()];
        double[] letters = new double[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = leastWidth(i);
            double mean =
                    rows.stream()
                            .mapToInt(row -> row.get(column).text().length())
                            .average()
                            .orElse(0);
            letters[i] = Math.clamp(mean, 1, MOST_LETTERS);
        }
        double least = Arrays.stream(widths).sum();
        double all = Arrays.stream(letters).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    least > Deck.INNER
                            ? widths[i] * Deck.INNER / least
                            : widths[i] + (Deck.INNER - least) * letters[i] / all;
        }
        return widths;
    }

    /** How wide a column has to be for the longest word, up to a limit. */
    private double widest(String text, boolean strong) {
        double widest = 0;
        for (String word : SPACES.split(text, -1)) {
            widest = Math.max(widest, DrawingFonts.width(word, size, strong));
        }
        return Math.min(MOST_WORD * size, widest * RESERVE) + 2 * PAD + 1;
    }

    private void add() {
        List<Row> page = new ArrayList<>();
        double used = headerHeight();
        for (List<Cell> cells : rows) {
            for (Row row : split(row(cells), BOTTOM - TOP - headerHeight())) {
                if (used + row.height() > BOTTOM - TOP && !page.isEmpty()) {
                    slide(page);
                    page.clear();
                    used = headerHeight();
                }
                page.add(row);
                used += row.height();
            }
        }
        slide(page);
    }

    private double headerHeight() {
        return row(header.stream().map(Cell::of).toList()).height();
    }

    private Row row(List<Cell> cells) {
        return new Row(
                IntStream.range(0, cells.size())
                        .mapToObj(
                                i ->
                                        TextFit.lines(
                                                cells.get(i).text(),
                                                widths[i] - 2 * PAD,
                                                size,
                                                false))
                        .toList(),
                cells,
                size * TextFit.LINE);
    }

    /** The row, or parts of it that are not higher than that. */
    private List<Row> split(Row row, double height) {
        int most = Math.max(1, (int) ((height - 2 * PAD) / row.line()));
        int all = row.lines().stream().mapToInt(List::size).max().orElse(1);
        if (all <= most) {
            return List.of(row);
        }
        List<Row> parts = new ArrayList<>();
        for (int from = 0; from < all; from += most) {
            List<List<String>> lines = new ArrayList<>();
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                List<String> whole = row.lines().get(i);
                List<String> part =
                        whole.subList(
                                Math.min(from, whole.size()), Math.min(from + most, whole.size()));
                Cell cell = row.cells().get(i);
                lines.add(part);
                cells.add(new Cell(String.join("\n", part), cell.fill(), cell.colour()));
            }
            parts.add(new Row(lines, cells, row.line()));
        }
        return parts;
    }

    private void slide(List<Row> page) {
        XSLFSlide slide = deck.paper(title);
        XSLFTable table = slide.createTable();
        double height = page.stream().mapToDouble(Row::height).sum();
        table.setAnchor(new Rectangle2D.Double(Deck.MARGIN, TOP, Deck.INNER, height));
        table.getCTTable().addNewTblPr().setFirstRow(true);
        ((CTGraphicalObjectFrame) table.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr()
                .setName(title);
        XSLFTableRow first = table.addRow();
        first.setHeight(headerHeight());
        header.forEach(name -> cell(first, Cell.of(name), true));
        for (int i = 0; i < widths.length; i++) {
            table.setColumnWidth(i, widths[i]);
        }
        for (Row row : page) {
            XSLFTableRow added = table.addRow();
            added.setHeight(row.height());
            row.cells().forEach(cell -> cell(added, cell, false));
        }
    }

    private void cell(XSLFTableRow row, Cell cell, boolean head) {
        XSLFTableCell added = row.addCell();
        added.setLeftInset(PAD);
        added.setRightInset(PAD);
        added.setTopInset(PAD);
        added.setBottomInset(PAD);
        added.setFillColor(Deck.colour(cell.fill()));
        added.setBorderColor(BorderEdge.bottom, Deck.colour(head ? Token.LINE_STRONG : Token.LINE));
        added.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.75);
        added.clearText();
        for (String line : cell.text().split("\n", -1)) {
            Deck.paragraph(added, line, size, head, cell.colour());
        }
    }
}
