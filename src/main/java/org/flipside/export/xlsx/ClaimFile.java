package org.flipside.export.xlsx;

import org.flipside.export.xlsx.SheetRows.Cell;
import org.flipside.files.ClaimList;
import org.flipside.files.ClaimList.Row;
import org.flipside.files.FileKind;
import org.flipside.files.Problem;
import org.flipside.files.Reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lists of claims, in text files and in spreadsheets. Reads only; may be used from any thread.
 *
 * <p>Of a spreadsheet that was exported the sheet of cards is read, of any other the first that is
 * not empty.
 */
public final class ClaimFile {
    /** The sheets that every exported spreadsheet has. */
    private static final Set<String> EXPORTED = Set.of("Session", SheetCards.TABLE.sheet());

    private ClaimFile() {}

    /** Reads a list, or says all that is wrong with it. */
    public static Reading<ClaimList> read(Path file) {
        if (FileKind.of(file) != FileKind.SPREADSHEET) {
            return ClaimList.read(file);
        }
        return switch (XlsxReader.sheets(file)) {
            case Reading.Read<Map<String, Map<Integer, Map<Integer, Cell>>>>(var sheets, _) ->
                    read(file, sheets);
            case Reading.Refused<Map<String, Map<Integer, Map<Integer, Cell>>>>(
                            var problems,
                            long notShown) ->
                    new Reading.Refused<>(problems, notShown);
        };
    }

    /** Whether a spreadsheet holds claims and was not exported from a session, for whomever. */
    static boolean isList(Path spreadsheet) {
        return XlsxReader.sheets(spreadsheet)
                .found()
                .filter(sheets -> !sheets.keySet().containsAll(EXPORTED))
                .map(sheets -> read(spreadsheet, sheets).found().isPresent())
                .orElse(false);
    }

    private static Reading<ClaimList> read(
            Path file, Map<String, Map<Integer, Map<Integer, Cell>>> sheets) {
        String cards = SheetCards.TABLE.sheet();
        String sheet =
                sheets.containsKey(XlsxOrigin.SHEET) && sheets.containsKey(cards)
                        ? cards
                        : sheets.entrySet().stream()
                                .filter(each -> !each.getValue().isEmpty())
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse("");
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        sheets.getOrDefault(sheet, Map.of())
                .forEach((number, cells) -> take(file, sheet, number, cells, rows, problems));
        if (!problems.isEmpty()) {
            int shown = Math.min(problems.size(), Reading.MAX_PROBLEMS);
            return new Reading.Refused<>(
                    problems.subList(0, shown), problems.size() - (long) shown);
        }
        return ClaimList.of(rows, file.toString());
    }

    private static void take(
            Path file,
            String sheet,
            int number,
            Map<Integer, Cell> cells,
            List<Row> rows,
            List<Problem> problems) {
        TreeMap<Integer, Cell> sorted = new TreeMap<>(cells);
        List<String> fields = new ArrayList<>();
        for (int c = 0; c <= sorted.lastKey(); c++) {
            Cell cell = sorted.get(c);
            fields.add(cell == null ? "" : cell.text());
            if (cell != null && cell.computed()) {
                problems.add(
                        new Problem(
                                file.toString(),
                                0,
                                0,
                                "sheet %s, cell %s: a formula stands here; write what it comes to"
                                        .formatted(sheet, cell.at()),
                                ""));
            }
        }
        if (fields.stream().anyMatch(field -> !field.isBlank())) {
            rows.add(new Row(0, "sheet " + sheet + ", row " + (number + 1), fields));
        }
    }
}
