package org.flipside.ui.library;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/** The sign that stands beside the word for where a session stands: never a colour alone. */
final class StandingSign extends StackPane {
    private static final double RADIUS = 5;

    private final SVGPath shape = new SVGPath();
    private final Circle ring = new Circle(RADIUS);

    StandingSign() {
        getStyleClass().add("sign");
        setMinSize(12, 12);
        setPrefSize(12, 12);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(ring, shape);
    }

    /** Shows where a session stands. */
    void show(Standing standing) {
        String name = cssName(standing);
        shape.getStyleClass().setAll("sign-shape", name);
        ring.getStyleClass().setAll("sign-ring", name);
        shape.setContent(
                switch (standing) {
                    case RUNNING -> "M2 1 L10 6 L2 11 Z";
                    case IN_PREPARATION -> "";
                    case OPEN_ACTIONS -> "M6 1 A5 5 0 0 0 6 11 Z";
                    case CLOSED -> "M6 1 A5 5 0 0 0 6 11 A5 5 0 0 0 6 1 Z";
                });
        ring.setVisible(standing != Standing.RUNNING);
        shape.setTranslateX(standing == Standing.OPEN_ACTIONS ? -RADIUS / 2 : 0);
    }

    /** The style class of what concerns that standing. */
    static String cssName(Standing standing) {
        return switch (standing) {
            case RUNNING -> "running";
            case IN_PREPARATION -> "in-preparation";
            case OPEN_ACTIONS -> "open-actions";
            case CLOSED -> "closed";
        };
    }
}
