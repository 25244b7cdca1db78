package org.flipside.export.xlsx;

import org.flipside.export.redaction.Counts;
import org.flipside.export.table.Columns;
import org.flipside.export.table.Table;

import java.util.ArrayList;
import java.util.List;

/** What does not fit into cells, piece by piece. */
final class XlsxLongTexts {
    private final List<List<String>> rows = new ArrayList<>();

    /** Keeps the text of a cell. */
    void add(String sheet, String cell, String text) {
        List<String> pieces = XlsxText.pieces(text);
        for (int i = 0; i < pieces.size(); i++) {
            rows.add(List.of(sheet, cell, String.valueOf(i + 1), pieces.get(i)));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A row for each piece. */
    Table table() {
        return new Table(
                "long texts",
                Counts.NONE,
                new Columns().text("Sheet", "Cell").whole("Part").prose("Text").list(),
                rows);
    }
}
