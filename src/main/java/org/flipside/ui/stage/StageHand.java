package org.flipside.ui.stage;

/** What a hand on the stage does. Called on the JavaFX thread. */
public interface StageHand {
    /** The card was turned to its other side. */
    void turned();

    /**
     * The card as it will be once it is turned. Asked only when its other side comes into view, so
     * that nothing of it is on the stage before.
     */
    StageContent.ClaimCard beyond(StageContent.ClaimCard card);

    /** A hand that does nothing, for a stage that is only looked at. */
    static StageHand none() {
        return new StageHand() {
            @Override
            public void turned() {
                // nobody can turn it
            }

            @Override
            public StageContent.ClaimCard beyond(StageContent.ClaimCard card) {
                return card;
            }
        };
    }
}
