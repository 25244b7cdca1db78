package org.flipside.export.xlsx;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.format.OfficeFile;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.export.table.SessionTable;
import org.flipside.export.table.Table;
import org.flipside.export.table.Tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the tables as the sheets of one spreadsheet. The facilitator's edition can come back,
 * edited: it carries what it held when it was written (see {@link XlsxOrigin}).
 */
public final class XlsxWriter implements FormatWriter {
    private static final String COMING_BACK =
            "Texts, words, days and owners on the sheets "
                    + SheetTables.told()
                    + " may be changed here, and rows added to Evidence, Actions and Parked: the"
                    + " file can then be dropped back on the session. A row that is deleted here"
                    + " stays in the session. The other sheets are for reading.";

    @Override
    public List<Part> parts(Edition edition) {
        return List.of(
                new Part(
                        Format.XLSX.ending(),
                        edition.report().counts(),
                        out -> write(edition, out)));
    }

    private static void write(Edition edition, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, edition);
            OfficeFile.describe(workbook.getProperties(), new ReportText(edition.report()).title());
            workbook.write(written);
        }
        OfficeFile.withoutTimes(written.toByteArray(), out);
    }

    private static void fill(XSSFWorkbook workbook, Edition edition) {
        Report report = edition.report();
        XlsxStyles styles = new XlsxStyles(workbook, edition.brand());
        XlsxLongTexts longTexts = new XlsxLongTexts();
        XlsxChoices choices = new XlsxChoices();
        boolean comesBack = report.profile() == Profile.FACILITATOR;
        List<Table> tables = new Tables(report).all();
        for (Table table : tables) {
            boolean first = table.name().equals(SessionTable.NAME);
            Table told = first && comesBack ? explained(table) : table;
            XSSFSheet sheet = new XlsxSheet(workbook, styles, told, longTexts).write();
            if (comesBack) {
                choices.note(sheet, told);
            }
        }
        if (!longTexts.isEmpty()) {
            new XlsxSheet(workbook, styles, longTexts.table(), new XlsxLongTexts()).write();
        }
        if (comesBack) {
            XlsxOrigin origin = new XlsxOrigin(workbook, styles, report);
            tables.forEach(origin::keep);
            choices.write(workbook);
        }
        workbook.setActiveSheet(0);
    }

    private static Table explained(Table session) {
        List<List<String>> rows = new ArrayList<>(session.rows());
        rows.add(List.of("When edited", COMING_BACK));
        return new Table(session.name(), session.counts(), session.columns(), rows);
    }
}
