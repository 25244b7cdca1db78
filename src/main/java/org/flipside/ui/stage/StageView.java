package org.flipside.ui.stage;

/**
 * All that the stage is told. Made of words and figures that the room may read: there is no place
 * in it for notes, for answers that are hidden, for who gave them, or for a card that is not on the
 * stage.
 *
 * @param content what is shown
 * @param footer what stands below
 */
public record StageView(StageContent content, StageFooter footer) {
    /** Nothing at all, on the ground of the stage. */
    public static final StageView NOTHING =
            new StageView(new StageContent.Blank(), StageFooter.EMPTY);
}
