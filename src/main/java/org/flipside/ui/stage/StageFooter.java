package org.flipside.ui.stage;

/**
 * The line at the foot of the stage.
 *
 * @param text what stands at its left, such as the title of the session; may be empty
 * @param figures the time that is left, such as {@code 4:10}; empty while no time is shown
 * @param words what stands beside the figures once time runs short; may be empty
 * @param pace how near the end is
 */
public record StageFooter(String text, String figures, String words, Pace pace) {
    /** Nothing. */
    public static final StageFooter EMPTY = new StageFooter("", "", "", Pace.CALM);

    /** How near the end is. */
    public enum Pace {
        /** There is time. */
        CALM,
        /** The last fifth. */
        SHORT,
        /** The last twentieth, and whatever comes after it. */
        LAST
    }

    /** The same with another text. */
    public StageFooter withText(String other) {
        return new StageFooter(other, figures, words, pace);
    }
}
