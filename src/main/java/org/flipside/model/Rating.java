package org.flipside.model;

/**
 * How a group rates what is behind a card ({@code domain.md} section 4.1). The three ranks are
 * never multiplied.
 *
 * @param severity how bad the effect is
 * @param occurrence how often it happens
 * @param detection how hard it is to notice: 10 is hardest, unlike the catalogue's detectability
 */
public record Rating(Score severity, Score occurrence, Score detection) {
    /** Nobody rated yet. */
    public static final Rating NONE = new Rating(Score.NONE, Score.NONE, Score.NONE);

    /** Whether all three were rated. */
    public boolean isComplete() {
        return severity.isRated() && occurrence.isRated() && detection.isRated();
    }

    /** Whether nothing was entered. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
