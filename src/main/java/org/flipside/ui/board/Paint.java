package org.flipside.ui.board;

import java.util.Locale;

/**
 * The colours of the board; each is a property of the style sheet, {@code -board-paper} for {@link
 * #PAPER}, that takes its value from a token.
 */
enum Paint {
    TABLE,
    DOT,
    LINE,
    LINE_STRONG,
    TEXT,
    TEXT_2,
    PANEL,
    ACCENT,
    ACCENT_SOFT,
    ON_ACCENT,
    PAPER,
    PAPER_INK,
    PAPER_2,
    PAPER_EDGE,
    INK,
    INK_TEXT,
    INK_2,
    INK_EDGE,
    SHADE,
    FOUNDATIONAL,
    MECHANISM,
    TERMINAL,
    ON_TIER;

    /** Its name in style sheets. */
    String property() {
        return "-board-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
