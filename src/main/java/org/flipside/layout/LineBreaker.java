package org.flipside.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines where its script allows it, and ends with an ellipsis what does not fit.
 */
public final class LineBreaker {
    private static final String ELLIPSIS = "…";

    private LineBreaker() {}

    /**
     * The lines of a text.
     *
     * @param width the greatest width of a line
     * @param most the greatest number of lines, at least 1
     */
    public static List<String> lines(String text, double width, int most, TextMeasure measure) {
        String flat = text.strip().replaceAll("\\s+", " ");
        List<String> lines = new ArrayList<>();
        if (flat.isEmpty()) {
            return lines;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(flat);
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (measure.width(flat.substring(start, end).stripTrailing()) > width && fits > start) {
                if (lines.size() == most - 1) {
                    lines.add(shortened(flat.substring(start), width, measure));
                    return lines;
                }
                lines.add(flat.substring(start, fits).stripTrailing());
                start = fits;
            }
            fits = end;
        }
        lines.add(shortened(flat.substring(start), width, measure));
        return lines;
    }

    /** The text, or as much of it as fits before an ellipsis. */
    private static String shortened(String text, double width, TextMeasure measure) {
        if (measure.width(text) <= width) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            int at =
                    characters.isBoundary(middle)
                            ? middle
                            : Math.max(low, characters.preceding(middle));
            if (at > low
                    && measure.width(text.substring(0, at).stripTrailing() + ELLIPSIS) <= width) {
                low = at;
            } else {
                high = Math.max(low, Math.min(at, middle) - 1);
            }
        }
        return text.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
