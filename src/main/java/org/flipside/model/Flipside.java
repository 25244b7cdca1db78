package org.flipside.model;

/**
 * The back of a card: the failure mode that may live behind the claim.
 *
 * @param headline two clipped sentences; {@link TextLimit#HEADLINE}
 * @param narrative one scene from the chair of the lens; {@link TextLimit#NARRATIVE}
 * @param closing one line that names structure, never a role; {@link TextLimit#CLOSING}
 * @param pattern what the catalogue calls it
 */
public record Flipside(String headline, String narrative, String closing, PatternRef pattern) {
    /** Nothing written yet. */
    public static final Flipside BLANK = new Flipside("", "", "", PatternRef.none());

    /** The same texts under another pattern. */
    public Flipside withPattern(PatternRef other) {
        return new Flipside(headline, narrative, closing, other);
    }

    /** Whether nothing is written on it. */
    public boolean isBlank() {
        return headline.isBlank() && narrative.isBlank() && closing.isBlank();
    }
}
