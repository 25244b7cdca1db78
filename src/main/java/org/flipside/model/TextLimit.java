package org.flipside.model;

/**
 * How long the texts of a card may be so that they fit the stage at 1280 × 720 ({@code domain.md}
 * section 2.2). The editor counts softly; a workshop file that goes over is reported.
 */
public enum TextLimit {
    /** The claim itself. */
    QUOTE(60),
    /** Its rationale. */
    RATIONALE(160),
    /** The headline of the flipside. */
    HEADLINE(80),
    /** The narrative. */
    NARRATIVE(330),
    /** The closing line. */
    CLOSING(120);

    private final int characters;

    TextLimit(int characters) {
        this.characters = characters;
    }

    /** The greatest length in characters as people count them: code points. */
    public int characters() {
        return characters;
    }

    /** How many more characters fit; negative when there are too many. */
    public int left(String text) {
        return characters - text.codePointCount(0, text.length());
    }
}
