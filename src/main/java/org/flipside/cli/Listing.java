package org.flipside.cli;

import org.flipside.files.JsonListing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints lists for people or for programs. */
final class Listing {
    private static final String GAP = "  ";

    private Listing() {}

    /** Rows in columns that are as wide as they must be; the last one is not filled up. */
    static void table(List<List<String>> rows, PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).codePointCount(0, row.get(i).length());
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                line.append(i == 0 ? "" : GAP).append(cell);
                int missing = widths.get(i) - cell.codePointCount(0, cell.length());
                line.repeat(" ", missing);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** An array of objects. */
    static void json(List<? extends Map<String, ?>> objects, PrintWriter out) {
        StringWriter text = new StringWriter();
        JsonListing.write(objects, text);
        out.print(text);
    }
}
