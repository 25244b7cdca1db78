package org.flipside.export.table;

import org.flipside.export.report.Plain;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows as RFC 4180 has it: CRLF, quotes where needed; commas, unless another separator is
 * asked for.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe before it, which
 * spreadsheets read as "this is text" (CWE-1236). Full-width signs count, because some programs
 * fold them, and so do signs after blanks, because some programs trim.
 */
final class Csv {
    private static final Pattern FORMULA =
            Pattern.compile("^[\\t\\r\\n]|^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern QUOTED = Pattern.compile("[\"\\r\\n]|^\\s|\\s$");

    private Csv() {}

    static void row(Appendable out, CsvSeparator separator, List<String> fields)
            throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(separator.sign());
            }
            out.append(field(fields.get(i), separator));
        }
        out.append("\r\n");
    }

    private static String field(String text, CsvSeparator separator) {
        String visible = Plain.visible(text);
        String safe = FORMULA.matcher(visible).find() ? "'" + visible : visible;
        boolean quoted = safe.indexOf(separator.sign()) >= 0 || QUOTED.matcher(safe).find();
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
