package org.flipside.export.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.flipside.export.report.Plain;
import org.flipside.export.table.Column;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts as cells of a spreadsheet hold them.
 *
 * <p>A cell takes 32,767 characters. A longer text ends in its cell with {@link #CUT} and stands as
 * a whole, in {@link #pieces}, on a sheet of its own: nothing is lost, and whoever reads the cell
 * knows.
 */
final class XlsxText {
    /** Where the rest of long texts stands. */
    static final String LONG_TEXTS = "Long texts";

    /** What a text ends with that does not fit. */
    static final String CUT = " … (too long for a cell: all of it is on the sheet “Long texts”)";

    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** The form in which spreadsheets write characters that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** What is to be read in the cell. */
    static String shown(String text) {
        String visible = Plain.visible(text);
        return escaped(visible).length() <= MOST
                ? visible
                : beginning(visible, MOST - CUT.length()) + CUT;
    }

    /** Whether a cell shows the beginning of a text only. */
    static boolean isCut(String shown) {
        return shown.endsWith(CUT);
    }

    /** A text in parts that fit into a cell each. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = Plain.visible(text);
        while (!rest.isEmpty()) {
            String piece = beginning(rest, MOST);
            pieces.add(piece);
            rest = rest.substring(piece.length());
        }
        return pieces;
    }

    /** So that {@code _x0041_} in a text stays what it is, and does not become a letter. */
    static String escaped(String visible) {
        return ESCAPE.matcher(visible).replaceAll("_x005F_");
    }

    /** A moment of a cell, to the second; a day where it is midnight. */
    static String told(LocalDateTime moment) {
        LocalDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? second.toLocalDate().toString()
                : second.toString();
    }

    /** What a field of a column is read as when its cell comes back unchanged. */
    static String returned(Column.Kind kind, String text) {
        return kind == Column.Kind.MOMENT && !text.isEmpty()
                ? told(OffsetDateTime.parse(text).toLocalDateTime())
                : shown(text);
    }

    /** As much of a text as fits, without cutting a character into halves. */
    private static String beginning(String text, int most) {
        int length = Math.min(text.length(), most);
        while (true) {
            if (length < text.length() && Character.isLowSurrogate(text.charAt(length))) {
                length--;
            }
            String beginning = text.substring(0, length);
            if (escaped(beginning).length() <= most) {
                return beginning;
            }
            length = length * 7 / 8;
        }
    }
}
