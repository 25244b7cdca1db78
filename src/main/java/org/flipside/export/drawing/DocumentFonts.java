package org.flipside.export.drawing;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The fonts that documents are set in, and what they cover: Latin, Greek and Cyrillic in Open Sans;
 * Arabic, Hebrew, Armenian, Georgian and many signs in DejaVu Sans; Chinese and Japanese in Noto
 * Sans SC. What none of them covers is written out by its Unicode name, so that it never becomes a
 * box. May be used from any thread.
 */
public final class DocumentFonts {
    /** The names of the families, those that are tried first before the others. */
    public static final String FAMILIES = "'Open Sans', 'DejaVu Sans', 'Noto Sans SC'";

    /** What they cover, for people. */
    public static final String COVERAGE =
            "Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian, Georgian, Chinese and Japanese"
                    + " writing; any other character is written out by its name in brackets";

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** One font. */
    public enum Font {
        TEXT("Open Sans", 400, "opensans/OpenSans-Regular.ttf"),
        STRONG("Open Sans", 600, "opensans/OpenSans-SemiBold.ttf"),
        OTHER("DejaVu Sans", 400, "dejavu/DejaVuSans.ttf"),
        OTHER_STRONG("DejaVu Sans", 600, "dejavu/DejaVuSans-Bold.ttf"),
        HAN("Noto Sans SC", 400, "notosanssc/NotoSansSC-Regular.ttf");

        private final String family;
        private final int weight;
        private final String file;

        Font(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        /** The name of its family. */
        public String family() {
            return family;
        }

        /** 400 or 600. */
        public int weight() {
            return weight;
        }

        /** Whether a font of Java 2D was read from the same file. */
        public boolean isDrawnBy(java.awt.Font font) {
            return file.endsWith("/" + font.getPSName() + ".ttf");
        }

        /** Its file; to be closed by whoever asked. */
        public InputStream open() {
            return Objects.requireNonNull(
                    DocumentFonts.class.getResourceAsStream("fonts/" + file), file);
        }
    }

    /**
     * It warns that fonts hold variants of Chinese characters, which are not used. Held, since a
     * logger that nobody holds forgets its level.
     */
    private static final Logger TABLES_READ =
            Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        TABLES_READ.setLevel(Level.SEVERE);
    }

    /** Read when somebody first asks. */
    private static final class Covered {
        private static final List<CmapLookup> TABLES = tables();

        private static List<CmapLookup> tables() {
            List<CmapLookup> tables = new ArrayList<>();
            for (Font font : List.of(Font.TEXT, Font.OTHER, Font.HAN)) {
                try (InputStream in = font.open();
                        TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                    tables.add(read.getUnicodeCmapLookup());
                } catch (IOException e) {
                    throw new UncheckedIOException("The program's own font cannot be read", e);
                }
            }
            return tables;
        }
    }

    private DocumentFonts() {}

    /** The first of text, other and han that has the character; -1 where none has. */
    static int index(int codePoint) {
        for (int i = 0; i < Covered.TABLES.size(); i++) {
            if (Covered.TABLES.get(i).getGlyphId(codePoint) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The text with everything that no font covers written out. */
    public static String printable(String text) {
        if (text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F))) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, result));
        return result.toString();
    }

    private static void append(int c, StringBuilder result) {
        if (c == '\n') {
            result.append('\n');
        } else if (c == '\t' || Character.isSpaceChar(c)) {
            result.append(c == 0xA0 ? '\u00A0' : ' ');
        } else if (index(c) >= 0 && !isJoining(c)) {
            result.appendCodePoint(c);
        } else if (!isJoining(c)) {
            result.append('[').append(name(c)).append(']');
        }
    }

    /** What only changes how its neighbours look: joiners, variations, tones of skin. */
    private static boolean isJoining(int c) {
        return c == ZERO_WIDTH_JOINER
                || Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x1F3FB && c <= 0x1F3FF);
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null
                ? "U+%04X".formatted(c)
                : name.toLowerCase(Locale.ROOT).replace("emoji ", "");
    }
}
