package org.flipside.export.xlsx;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.flipside.export.report.Report;
import org.flipside.export.table.Column;
import org.flipside.export.table.Table;

import java.util.List;

/**
 * The sheet that nobody sees: what an edition held when it was written. A spreadsheet that comes
 * back is compared with it, so that only what somebody changed in the spreadsheet counts.
 *
 * <p>The first row says what it is, which version of it, and of which session. Each table begins
 * with a row {@value #TABLE}, its sheet's name and the names of its columns; its rows follow, after
 * an empty field each.
 */
final class XlsxOrigin {
    /** What the sheet is called. */
    static final String SHEET = "Flipside";

    /** What its first field says. */
    static final String FORMAT = "flipside-spreadsheet";

    /** The version that is written, and the newest that is read. */
    static final int VERSION = 1;

    /** What the row begins with that begins a table. */
    static final String TABLE = "table";

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private int rows;

    XlsxOrigin(XSSFWorkbook workbook, XlsxStyles styles, Report report) {
        this.styles = styles;
        sheet = workbook.createSheet(SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        row(List.of(FORMAT, String.valueOf(VERSION), report.details().id().toString()));
    }

    /** Keeps a table, if its rows have identities. */
    void keep(Table table) {
        if (!table.header().contains(SheetTable.ID)) {
            return;
        }
        XSSFRow header = row(List.of(TABLE, XlsxSheet.name(table)));
        fill(header, 2, table.header());
        List<Column> columns = table.columns();
        for (List<String> each : table.rows()) {
            XSSFRow row = sheet.createRow(rows++);
            for (int c = 0; c < columns.size(); c++) {
                fill(row, c + 1, XlsxText.returned(columns.get(c).kind(), each.get(c)));
            }
        }
    }

    private XSSFRow row(List<String> fields) {
        XSSFRow row = sheet.createRow(rows++);
        fill(row, 0, fields);
        return row;
    }

    private void fill(XSSFRow row, int from, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            fill(row, from + i, fields.get(i));
        }
    }

    private void fill(XSSFRow row, int column, String field) {
        if (!field.isEmpty()) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.text());
            cell.setCellValue(XlsxText.escaped(field));
        }
    }
}
