package org.flipside.export.xlsx;

import java.util.List;
import java.util.Map;

/**
 * What stands on a sheet below its header.
 *
 * @param sheet its name
 * @param columns the names in the header, with the letters of their columns
 * @param rows in order; empty ones among them are left out
 */
record SheetRows(String sheet, Map<String, String> columns, List<Row> rows) {
    SheetRows {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether the header names that column. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Where a field stands, such as {@code D7}; the row alone where the column is gone. */
    String at(Row row, String column) {
        String letters = columns.get(column);
        return letters == null ? "row " + row.number() : "cell " + letters + row.number();
    }

    /**
     * A field.
     *
     * @param at such as {@code D7}
     * @param text as {@link XlsxText} has texts, days and numbers
     * @param computed whether a formula or an error stands there instead
     */
    record Cell(String at, String text, boolean computed) {}

    /**
     * A row.
     *
     * @param number as the program shows it, from 1
     * @param cells by the name of their column, those that are not empty
     */
    record Row(int number, Map<String, Cell> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        /** The text in that column; empty where nothing stands there. */
        String text(String column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }

        /** The identity, as it is written. */
        String id() {
            return text(SheetTable.ID).strip();
        }
    }
}
