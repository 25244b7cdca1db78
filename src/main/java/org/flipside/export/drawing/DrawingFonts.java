package org.flipside.export.drawing;

import org.flipside.layout.TextMeasure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.List;

/**
 * The fonts of documents as they are drawn, and how wide texts are in them. Widths grow with the
 * size alone, so that lines break alike in every picture. May be used from any thread.
 */
public final class DrawingFonts {
    /** Characters are measured at this size. */
    private static final float MEASURED = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** One weight with what stands in for it. */
    private static final class Weight {
        private final List<Font> fonts;
        private final float[] advances = new float[0x2300];

        Weight(DocumentFonts.Font... files) {
            fonts = Arrays.stream(files).map(Weight::read).toList();
            Arrays.fill(advances, Float.NaN);
        }

        private static Font read(DocumentFonts.Font file) {
            try (InputStream in = file.open()) {
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(MEASURED);
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own font cannot be read", e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("The program's own font is none", e);
            }
        }

        /** Of a character that only the first font is asked for; negative where it is not. */
        private float advance(char c) {
            if (c >= advances.length) {
                return -1;
            }
            float known = advances[c];
            if (Float.isNaN(known)) {
                known =
                        isAlone(c) && fonts.getFirst().canDisplay(c)
                                ? fonts.getFirst()
                                        .createGlyphVector(EXACT, new char[] {c})
                                        .getGlyphMetrics(0)
                                        .getAdvanceX()
                                : -1;
                advances[c] = known;
            }
            return known;
        }

        /** Whether it looks the same whatever its neighbours are, and runs to the right. */
        private static boolean isAlone(char c) {
            return (c >= ' ' && c < 0x0300 && c != 0xAD && !Character.isISOControl(c))
                    || (c >= 0x0370 && c < 0x0483)
                    || (c >= 0x048A && c < 0x0530)
                    || (c >= 0x1E00 && c < 0x2000)
                    || (c >= 0x2010 && c < 0x2028)
                    || (c >= 0x2030 && c < 0x2060)
                    || (c >= 0x20A0 && c < 0x20C0)
                    || c >= 0x2100;
        }
    }

    /** Read when somebody first draws. */
    private static final class Weights {
        private static final Weight REGULAR =
                new Weight(
                        DocumentFonts.Font.TEXT, DocumentFonts.Font.OTHER, DocumentFonts.Font.HAN);
        private static final Weight STRONG =
                new Weight(
                        DocumentFonts.Font.STRONG,
                        DocumentFonts.Font.OTHER_STRONG,
                        DocumentFonts.Font.HAN);
    }

    private DrawingFonts() {}

    private static Weight weight(boolean strong) {
        return strong ? Weights.STRONG : Weights.REGULAR;
    }

    /** The font of texts that {@link #isPlain}. */
    static Font font(double size, boolean strong) {
        return weight(strong).fonts.getFirst().deriveFont((float) size);
    }

    /** Measures in that size and weight. */
    public static TextMeasure measure(double size, boolean strong) {
        return text -> width(text, size, strong);
    }

    /** How wide a line is, in the unit of {@code size}. */
    public static double width(String text, double size, boolean strong) {
        Weight weight = weight(strong);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            float advance = weight.advance(text.charAt(i));
            if (advance < 0) {
                return layoutWidth(text, size, strong);
            }
            sum += advance;
        }
        return sum * size / MEASURED;
    }

    private static double layoutWidth(String text, double size, boolean strong) {
        String printable = DocumentFonts.printable(text);
        return printable.isEmpty()
                ? 0
                : layout(printable, MEASURED, strong).getAdvance() * size / MEASURED;
    }

    /** Whether the first font has all of it and nothing of it depends on its neighbours. */
    static boolean isPlain(String text, boolean strong) {
        Weight weight = weight(strong);
        return text.chars().allMatch(c -> weight.advance((char) c) >= 0);
    }

    /** A line of printable text, each part of it in the first font that has it. */
    static TextLayout layout(String printable, double size, boolean strong) {
        AttributedString text = new AttributedString(printable);
        int start = 0;
        int font = -1;
        for (int i = 0; i < printable.length(); ) {
            int c = printable.codePointAt(i);
            int next = inherits(c) && font >= 0 ? font : Math.max(0, DocumentFonts.index(c));
            if (next != font && i > 0) {
                dress(text, font, size, strong, start, i);
                start = i;
            }
            font = next;
            i += Character.charCount(c);
        }
        dress(text, font, size, strong, start, printable.length());
        return new TextLayout(text.getIterator(), EXACT);
    }

    /** Spaces and marks stay in the font of what they follow. */
    private static boolean inherits(int c) {
        return c == ' ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void dress(
            AttributedString text, int font, double size, boolean strong, int start, int end) {
        Font dressed = weight(strong).fonts.get(font).deriveFont((float) size);
        text.addAttribute(TextAttribute.FONT, dressed, start, end);
    }

    /** Whether the first letter is one of a writing that runs to the left. */
    public static boolean isRightToLeft(String words) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(c);
            }
        }
        return false;
    }
}
