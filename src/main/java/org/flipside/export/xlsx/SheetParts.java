package org.flipside.export.xlsx;

import org.apache.poi.ss.util.CellReference;
import org.flipside.export.xlsx.SheetRows.Cell;
import org.flipside.export.xlsx.SheetRows.Row;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes tables of the cells of a spreadsheet, told by their headers. */
final class SheetParts {
    private static final Pattern IDENTITY =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final String name;
    private final Map<String, Map<Integer, Map<Integer, Cell>>> sheets;

    SheetParts(String name, Map<String, Map<Integer, Map<Integer, Cell>>> sheets) {
        this.name = name;
        this.sheets = sheets;
    }

    /** The file; nothing where it does not say what it was exported with. */
    Optional<SheetFile> file(Instant savedAt) {
        List<Map<Integer, Cell>> origin =
                List.copyOf(sheets.getOrDefault(XlsxOrigin.SHEET, Map.of()).values());
        boolean known =
                !origin.isEmpty()
                        && text(origin.getFirst(), 0).equals(XlsxOrigin.FORMAT)
                        && text(origin.getFirst(), 1).equals(String.valueOf(XlsxOrigin.VERSION));
        return known
                ? session(text(origin.getFirst(), 2))
                        .map(id -> new SheetFile(name, id, savedAt, origins(origin), returned()))
                : Optional.empty();
    }

    private static Optional<Id<SessionDetails>> session(String id) {
        try {
            return Optional.of(Id.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String text(Map<Integer, Cell> row, int column) {
        Cell cell = row.get(column);
        return cell == null ? "" : cell.text();
    }

    private static List<SheetRows> origins(List<Map<Integer, Cell>> all) {
        List<SheetRows> origins = new ArrayList<>();
        int row = 1;
        while (row < all.size()) {
            Map<Integer, Cell> header = new TreeMap<>(all.get(row));
            List<Map<Integer, Cell>> rows = new ArrayList<>();
            for (row++; row < all.size() && text(all.get(row), 0).isEmpty(); row++) {
                Map<Integer, Cell> shifted = new TreeMap<>();
                all.get(row).forEach((column, cell) -> shifted.put(column + 1, cell));
                rows.add(shifted);
            }
            String sheet = text(header, 1);
            header.remove(0);
            header.remove(1);
            origins.add(identified(rows(sheet, header, rows)));
        }
        return origins;
    }

    /** The sheet is hidden, but nobody is kept from writing there. */
    private static SheetRows identified(SheetRows all) {
        return new SheetRows(
                all.sheet(),
                all.columns(),
                all.rows().stream().filter(row -> IDENTITY.matcher(row.id()).matches()).toList());
    }

    private List<SheetRows> returned() {
        List<SheetRows> all = new ArrayList<>();
        for (SheetTable table : SheetTables.ALL) {
            List<Map<Integer, Cell>> rows =
                    List.copyOf(sheets.getOrDefault(table.sheet(), Map.of()).values());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).values().stream()
                        .anyMatch(cell -> cell.text().strip().equals(SheetTable.ID))) {
                    all.add(rows(table.sheet(), rows.get(i), rows.subList(i + 1, rows.size())));
                    break;
                }
            }
        }
        return all;
    }

    private static SheetRows rows(
            String sheet, Map<Integer, Cell> header, List<Map<Integer, Cell>> rows) {
        Map<Integer, String> names = new TreeMap<>();
        header.forEach((column, cell) -> names.put(column, cell.text().strip()));
        List<Row> read = new ArrayList<>();
        for (Map<Integer, Cell> each : rows) {
            Map<String, Cell> cells = new HashMap<>();
            names.forEach(
                    (column, name) -> {
                        Cell cell = each.get(column);
                        if (cell != null && !(cell.text().isBlank() && !cell.computed())) {
                            cells.putIfAbsent(name, cell);
                        }
                    });
            if (!cells.isEmpty()) {
                read.add(new Row(number(each), cells));
            }
        }
        Map<String, String> letters = new LinkedHashMap<>();
        names.forEach(
                (column, name) ->
                        letters.putIfAbsent(name, CellReference.convertNumToColString(column)));
        return new SheetRows(sheet, letters, read);
    }

    private static int number(Map<Integer, Cell> row) {
        String at = row.values().iterator().next().at();
        return Integer.parseInt(at.replaceAll("\\D", ""));
    }
}
