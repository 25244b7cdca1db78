package org.flipside.export.report;

import java.util.Locale;

/** What the answers to "does this happen here?" come to. */
public enum Verdict {
    /** It always happens. */
    ALWAYS("always"),

    /** It often happens. */
    OFTEN("often"),

    /** It rarely happens. */
    RARELY("rarely"),

    /** It never happens. */
    NEVER("never"),

    /** A quarter or more at each end, so that a middle would tell nothing. */
    CONTESTED("contested"),

    /** Asked, and nobody answered on the scale. */
    SILENT("no answer on the scale"),

    /** Asked, and the room has not seen what was answered. */
    HELD_BACK("asked, not revealed"),

    /** Nobody was asked. */
    NOT_ASKED("not asked");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word that stands beside the columns. */
    public String word() {
        return word;
    }

    /** The word at the beginning of a line. */
    public String label() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
