package org.flipside.export.drawing;

import org.flipside.export.format.Rgb;
import org.flipside.export.report.Pattern;

import java.util.Locale;

/**
 * The colours of what is drawn: those of the program's light theme, by the names they have there.
 */
public enum Token {
    TABLE(0xEDEAE3),
    DOT(0xD6D1C6),
    PANEL(0xFBF9F5),
    LINE(0xDDD8CD),
    LINE_STRONG(0x857E70),
    TEXT(0x1E1B16),
    TEXT_2(0x5E574B),
    PAPER(0xFFFDF8),
    PAPER_INK(0x1E1B16),
    PAPER_2(0x5E574B),
    PAPER_EDGE(0xCFC8BA),
    INK(0x1F2A37),
    INK_TEXT(0xF5F1E8),
    INK_2(0xC2CAD3),
    INK_EDGE(0x1F2A37),
    SHADE(0xCDC6B8),
    FOUNDATIONAL(0x9C2F3A),
    MECHANISM(0x8F5A0B),
    TERMINAL(0x5B3A8C),
    ON_TIER(0xFFFFFF),
    HEAT_0(0xF4F1EA),
    HEAT_1(0xD5DEE6),
    HEAT_2(0x93ABC1),
    HEAT_3(0x2F4A66),
    ON_HEAT_0(0x1E1B16),
    ON_HEAT_1(0x1E1B16),
    ON_HEAT_2(0x14181D),
    ON_HEAT_3(0xFFFFFF);

    private final int value;

    Token(int value) {
        this.value = value;
    }

    /** The colour. */
    public Rgb rgb() {
        return new Rgb(value);
    }

    /** Its name in style sheets, without what stands before it there. */
    String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour of a tab; that of quiet text where the tier is not known. */
    public static Token ofTier(Pattern pattern) {
        return switch (pattern.tier()) {
            case "foundational" -> FOUNDATIONAL;
            case "mechanism" -> MECHANISM;
            case "terminal" -> TERMINAL;
            default -> TEXT_2;
        };
    }
}
