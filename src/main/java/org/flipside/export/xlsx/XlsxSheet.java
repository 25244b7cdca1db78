package org.flipside.export.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.flipside.export.drawing.DrawingFonts;
import org.flipside.export.drawing.TextFit;
import org.flipside.export.report.WebLink;
import org.flipside.export.report.Words;
import org.flipside.export.table.Column;
import org.flipside.export.table.Table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table on a sheet of its own: what stands in a column is what programs find there. */
final class XlsxSheet {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,8}");

    /** Days before are another day in some programs, which know of a 29 February 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** What spreadsheets take. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final int MOST_LINKS = 60_000;

    /** In points, as spreadsheets have it where nobody chose another. */
    private static final double FONT_SIZE = 11;

    /** How wide a digit of that size is, in points. */
    private static final double DIGIT = DrawingFonts.width("0", FONT_SIZE, /* strong= */ false);

    /** In points. */
    private static final double LINE_HEIGHT = 15;

    /** No row is taller, in points. */
    private static final double GREATEST_HEIGHT = 409;

    /** A wider table would be too small to read on one page, in digits. */
    private static final int WIDEST_PAGE = 260;

    /** What it hides of a name, in digits. */
    private static final int FILTER_BUTTON = 2;

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final XSSFSheet sheet;
    private final Table table;
    private final XlsxLongTexts longTexts;
    private int links;

    XlsxSheet(XSSFWorkbook workbook, XlsxStyles styles, Table table, XlsxLongTexts longTexts) {
        this.workbook = workbook;
        this.styles = styles;
        this.table = table;
        this.longTexts = longTexts;
        sheet = workbook.createSheet(name(table));
    }

    /** What the sheet of a table is called. */
    static String name(Table table) {
        return Words.label(table.name());
    }

    XSSFSheet write() {
        List<Column> columns = table.columns();
        XSSFRow header = sheet.createRow(0);
        for (int c = 0; c < columns.size(); c++) {
            XSSFCell cell = header.createCell(c);
            cell.setCellStyle(styles.header());
            cell.setCellValue(columns.get(c).name());
            lookOf(c, columns.get(c).kind());
        }
        tall(header, columns.stream().map(Column::name).toList(), /* isHeader= */ true);
        for (int r = 0; r < table.rows().size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            for (int c = 0; c < columns.size(); c++) {
                write(row, c, table.rows().get(r).get(c));
            }
            tall(row, table.rows().get(r), /* isHeader= */ false);
        }
        sheet.createFreezePane(0, 1);
        makeTable();
        toPrint();
        return sheet;
    }

    /** Gives a row the height of its texts, which it may change when they are edited. */
    private void tall(XSSFRow row, List<String> texts, boolean isHeader) {
        int lines = 1;
        for (int c = 0; c < texts.size(); c++) {
            Column.Kind kind = table.columns().get(c).kind();
            if (isHeader || kind == Column.Kind.PROSE || kind == Column.Kind.LINK) {
                // the button of a filter hides the end of a name
                int room = characters(kind) - (isHeader ? FILTER_BUTTON : 0);
                lines = Math.max(lines, lines(XlsxText.shown(texts.get(c)), room, isHeader));
            }
        }
        if (lines > 1) {
            row.getCTRow().setHt(Math.min(lines * LINE_HEIGHT, GREATEST_HEIGHT));
        }
    }

    private static int lines(String text, int characters, boolean isHeader) {
        if (text.length() < characters / 2 && text.indexOf('\n') < 0) {
            return 1;
        }
        return TextFit.lines(text, characters * DIGIT, FONT_SIZE, isHeader).size();
    }

    private void toPrint() {
        int width =
                table.columns().stream()
                        .map(Column::kind)
                        .filter(kind -> kind != Column.Kind.ID)
                        .mapToInt(XlsxSheet::characters)
                        .sum();
        if (width <= WIDEST_PAGE) {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /** The width of a column, in digits. */
    private static int characters(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> 20;
            case PROSE -> 44;
            case WHOLE -> 12;
            case DAY -> 13;
            case MOMENT -> 18;
            case LINK -> 32;
            case ID -> 38;
        };
    }

    private void lookOf(int column, Column.Kind kind) {
        sheet.setColumnWidth(column, characters(kind) * 256);
        // A text that is typed into an empty cell is one too, whatever it begins with.
        sheet.setDefaultColumnStyle(column, styles.of(kind));
        sheet.setColumnHidden(column, kind == Column.Kind.ID);
    }

    private void makeTable() {
        int last = Math.max(1, table.rows().size());
        AreaReference area =
                new AreaReference(
                        new CellReference(0, 0),
                        new CellReference(last, table.columns().size() - 1),
                        SpreadsheetVersion.EXCEL2007);
        XSSFTable made = sheet.createTable(area);
        String name = "flipside_" + table.name().replace(' ', '_');
        made.setName(name);
        made.setDisplayName(name);
        made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        made.getCTTable().addNewTableStyleInfo();
        made.setStyleName("TableStyleLight1");
        made.getCTTable().getTableStyleInfo().setShowRowStripes(true);
    }

    private void write(XSSFRow row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        XSSFCell cell = row.createCell(column);
        Column.Kind kind = table.columns().get(column).kind();
        cell.setCellStyle(styles.of(kind));
        switch (kind) {
            case WHOLE -> whole(cell, text);
            case DAY -> day(cell, text);
            case MOMENT ->
                    moment(
                            cell,
                            OffsetDateTime.parse(text)
                                    .toLocalDateTime()
                                    .truncatedTo(ChronoUnit.SECONDS));
            case LINK -> link(cell, text);
            case TEXT, PROSE, ID -> text(cell, text);
        }
    }

    private void whole(XSSFCell cell, String text) {
        if (WHOLE.matcher(text).matches()) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            asText(cell, text);
        }
    }

    private void day(XSSFCell cell, String text) {
        LocalDate day = LocalDate.parse(text);
        if (isDay(day)) {
            cell.setCellValue(DateUtil.getExcelDate(day.atStartOfDay(), false));
        } else {
            asText(cell, text);
        }
    }

    private void moment(XSSFCell cell, LocalDateTime moment) {
        if (isDay(moment.toLocalDate())) {
            cell.setCellValue(DateUtil.getExcelDate(moment, false));
        } else {
            asText(cell, XlsxText.told(moment));
        }
    }

    private static boolean isDay(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private void link(XSSFCell cell, String text) {
        text(cell, text);
        if (WebLink.isSafe(text) && text.length() <= LONGEST_ADDRESS && links < MOST_LINKS) {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(text.strip());
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link());
            links++;
        }
    }

    private void asText(XSSFCell cell, String text) {
        cell.setCellStyle(styles.text());
        text(cell, text);
    }

    private void text(XSSFCell cell, String text) {
        String shown = XlsxText.shown(text);
        cell.setCellValue(XlsxText.escaped(shown));
        if (XlsxText.isCut(shown)) {
            longTexts.add(name(table), cell.getReference(), text);
        }
    }
}
