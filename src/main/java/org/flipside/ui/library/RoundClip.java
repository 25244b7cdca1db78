package org.flipside.ui.library;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Cuts what lies in a frame with round corners at these corners. */
final class RoundClip {
    private static final double ROUND = 18;

    private RoundClip() {}

    static void on(Region region) {
        Rectangle round = new Rectangle();
        round.setArcWidth(ROUND);
        round.setArcHeight(ROUND);
        round.widthProperty().bind(region.widthProperty());
        round.heightProperty().bind(region.heightProperty());
        region.setClip(round);
    }
}
