package org.flipside.export.drawing;

import org.flipside.layout.TextMeasure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it fits into a box that grows no larger.
 *
 * @param size of the font, in points
 * @param text all of it, or as much as fits before an ellipsis
 * @param isCut whether something is missing
 */
public record TextFit(double size, String text, boolean isCut) {
    /** Line height in multiples of the size. */
    public static final double LINE = 1.25;

    /** The reader's fonts may be wider than those that are measured. */
    private static final double RESERVE = 1.1;

    /**
     * The text in the largest size that fits.
     *
     * @param largest the size that is tried first
     * @param least below this size, text is cut
     */
    public static TextFit of(
            String text,
            double width,
            double height,
            double largest,
            double least,
            boolean strong) {
        for (double size = largest; size >= least; size--) {
            if (lines(text, width, size, strong).size() * size * LINE <= height) {
                return new TextFit(size, text, false);
            }
        }
        int fitting = Math.max(1, (int) (height / (least * LINE)));
        List<String> kept = lines(text, width, least, strong).subList(0, fitting);
        String last = kept.getLast();
        String shorter =
                last.substring(
                        0,
                        last.offsetByCodePoints(
                                last.length(),
                                -Math.min(2, last.codePointCount(0, last.length()))));
        return new TextFit(
                least,
                String.join("\n", kept.subList(0, fitting - 1))
                        + (fitting > 1 ? "\n" : "")
                        + shorter.stripTrailing()
                        + "…",
                true);
    }

    /** The lines into which a text breaks; words that are too long break anywhere. */
    public static List<String> lines(String text, double width, double size, boolean strong) {
        TextMeasure measure = DrawingFonts.measure(size * RESERVE, strong);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            breakUp(paragraph, width, measure, lines);
        }
        return lines;
    }

    private static void breakUp(
            String paragraph, double width, TextMeasure measure, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        double used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = paragraph.substring(start, end);
            double length = measure.width(word.stripTrailing());
            if (used + length > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (length > width) {
                word = breakAnywhere(word, width, measure, lines);
            }
            line.append(word);
            used += measure.width(word);
            start = end;
        }
        lines.add(line.toString());
    }

    /** Adds the lines that a long word fills; gives back the rest. */
    private static String breakAnywhere(
            String word, double width, TextMeasure measure, List<String> lines) {
        String rest = word;
        while (measure.width(rest) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && measure.width(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end == rest.length()) {
                return rest;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
