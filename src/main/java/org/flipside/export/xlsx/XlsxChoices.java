package org.flipside.export.xlsx;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.flipside.export.table.Column;
import org.flipside.export.table.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * Offers the words of a vocabulary in the cells that hold one of them and may be changed. The words
 * lie on a sheet of their own, since a list within a cell's rule is short and without commas.
 */
final class XlsxChoices {
    /** What the sheet is called. */
    static final String SHEET = "Flipside words";

    /** How many rows below a table are ready for what is added. */
    private static final int MORE_ROWS = 200;

    /** Cells of one column in which one of the words may stand. */
    private record Offer(XSSFSheet sheet, int column, int lastRow, List<String> words) {}

    private final List<Offer> offers = new ArrayList<>();

    /** Notes the columns of a sheet that have such cells. */
    void note(XSSFSheet sheet, Table table) {
        for (SheetTable told : SheetTables.ALL) {
            if (told.sheet().equals(sheet.getSheetName())) {
                note(sheet, table, told);
            }
        }
    }

    private void note(XSSFSheet sheet, Table table, SheetTable told) {
        List<Column> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            List<String> words =
                    told.field(columns.get(c).name()).map(SheetField::choices).orElse(List.of());
            if (!words.isEmpty()) {
                offers.add(new Offer(sheet, c, table.rows().size() + MORE_ROWS, words));
            }
        }
    }

    /** Writes the words and offers them in all cells that were noted. */
    void write(XSSFWorkbook workbook) {
        XSSFSheet words = workbook.createSheet(SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(words), SheetVisibility.VERY_HIDDEN);
        for (int row = 0; row < offers.size(); row++) {
            List<String> told = offers.get(row).words();
            for (int c = 0; c < told.size(); c++) {
                (c == 0 ? words.createRow(row) : words.getRow(row))
                        .createCell(c)
                        .setCellValue(told.get(c));
            }
            offer(offers.get(row), row);
        }
    }

    private static void offer(Offer offer, int row) {
        String area =
                "'%s'!$A$%d:$%s$%d"
                        .formatted(
                                SHEET,
                                row + 1,
                                CellReference.convertNumToColString(offer.words().size() - 1),
                                row + 1);
        DataValidationHelper helper = offer.sheet().getDataValidationHelper();
        DataValidation offered =
                helper.createValidation(
                        helper.createFormulaListConstraint(area),
                        new CellRangeAddressList(
                                1, offer.lastRow(), offer.column(), offer.column()));
        offered.setShowErrorBox(true);
        offered.createErrorBox("Not one of the words", "Choose one from the list of this cell.");
        offer.sheet().addValidationData(offered);
    }
}
