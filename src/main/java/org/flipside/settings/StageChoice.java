package org.flipside.settings;

/**
 * How the stage is wanted.
 *
 * @param display the display it was on last, by its name; empty before the first time
 * @param textPercent how large its type is, 100 to 200
 * @param footer whether title and time are shown below
 */
public record StageChoice(String display, int textPercent, boolean footer) {
    /** Before anybody chose. */
    public static final StageChoice USUAL = new StageChoice("", 100, true);

    /** The largest type. */
    public static final int LARGEST = 200;

    public StageChoice {
        textPercent = Math.clamp(textPercent, 100, LARGEST);
    }

    /** The same on another display. */
    public StageChoice withDisplay(String other) {
        return new StageChoice(other, textPercent, footer);
    }

    /** The same with type of another size. */
    public StageChoice withTextPercent(int other) {
        return new StageChoice(display, other, footer);
    }

    /** The same with or without title and time. */
    public StageChoice withFooter(boolean other) {
        return new StageChoice(display, textPercent, other);
    }
}
