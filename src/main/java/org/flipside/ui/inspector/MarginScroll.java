package org.flipside.ui.inspector;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls its content upright; the bar lies in the margin, so that nothing moves when it comes. */
final class MarginScroll extends ScrollPane {
    private static final double MARGIN = 16;

    private final Region inside;

    MarginScroll(Region inside) {
        this.inside = inside;
        getStyleClass().add("margin-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(inside);
        setFocusTraversable(false);
        widthProperty().addListener((_, _, _) -> pad());
        viewportBoundsProperty().addListener((_, _, _) -> pad());
        pad();
    }

    private void pad() {
        double bar = Math.clamp(getWidth() - getViewportBounds().getWidth(), 0, MARGIN);
        double right = getViewportBounds().getWidth() == 0 ? MARGIN : MARGIN - bar;
        inside.setPadding(new Insets(MARGIN, right, MARGIN * 2, MARGIN));
    }
}
