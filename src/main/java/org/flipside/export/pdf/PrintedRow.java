package org.flipside.export.pdf;

import org.flipside.export.report.Register;
import org.flipside.export.report.ReportText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How rows of printed tables share the width of the page. */
public final class PrintedRow {
    /** In the narrowest column a quarter of a page. */
    private static final int LONG_CELL = 300;

    /** In the narrowest column five lines. */
    private static final int SHORT_CELL = 60;

    /** As much as stands on one line of half a page. */
    private static final int HALF_LINE = 32;

    /** As many letters as stand on one line of a page. */
    private static final int LINE = 110;

    /** Longer words are broken. */
    private static final int LONG_WORD = 14;

    /** What stands between two columns, in letters. */
    private static final int GAP = 3;

    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}{3} \\d{4}");

    private PrintedRow() {}

    /** Whether a row is so long that it may go on on the next page. */
    public static boolean isLong(List<String> row) {
        return row.stream().anyMatch(cell -> cell.length() > LONG_CELL);
    }

    /** How much room a list asks for on a page to begin there, in millimetres. */
    public static int room(Register register) {
        boolean beginsShort =
                register.rows().stream()
                        .limit(1)
                        .flatMap(List::stream)
                        .allMatch(cell -> cell.length() <= SHORT_CELL && cell.indexOf('\n') < 0);
        return beginsShort ? 55 : 90;
    }

    /**
     * How wide the columns of a list are, in hundredths of the page: as its longest words ask for,
     * and what is left by the length of texts.
     */
    public static List<String> widths(Register register) {
        int columns = register.header().size();
        int[] least = new int[columns];
        int[] more = new int[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            List<String> cells = register.rows().stream().map(row -> row.get(column)).toList();
            int word =
                    cells.stream()
                            .mapToInt(cell -> longestWord(unbroken(cell)))
                            .reduce(longestWord(register.header().get(i)), Math::max);
            int text = cells.stream().mapToInt(String::length).max().orElse(0);
            least[i] = Math.min(word, LONG_WORD) + GAP;
            more[i] = Math.clamp(text, least[i], LONG_CELL) - least[i];
        }
        double left = Math.max(0, LINE - IntStream.of(least).sum());
        double share = left / Math.max(1, IntStream.of(more).sum());
        double[] widths =
                IntStream.range(0, columns).mapToDouble(i -> least[i] + share * more[i]).toArray();
        double all = DoubleStream.of(widths).sum();
        return DoubleStream.of(widths)
                .mapToObj(width -> String.format(Locale.ROOT, "width: %.1f%%", 100 * width / all))
                .toList();
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s", -1)).mapToInt(String::length).max().orElse(0);
    }

    /** A day that stays on one line; any other text as it is. */
    public static String unbroken(String cell) {
        return DAY.matcher(cell).matches() ? cell.replace(' ', '\u00A0') : cell;
    }

    /** Lines by two and two where both are short. */
    public static List<List<ReportText.Line>> pairs(List<ReportText.Line> lines) {
        List<List<ReportText.Line>> pairs = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            boolean isPair =
                    i + 1 < lines.size() && isShort(lines.get(i)) && isShort(lines.get(i + 1));
            int end = isPair ? i + 2 : i + 1;
            pairs.add(List.copyOf(lines.subList(i, end)));
            i = end;
        }
        return pairs;
    }

    private static boolean isShort(ReportText.Line line) {
        return line.value().length() <= HALF_LINE && line.value().indexOf('\n') < 0;
    }
}
