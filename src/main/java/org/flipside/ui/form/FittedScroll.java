package org.flipside.ui.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls upward and downward only, and is as high as its content at the width that it gets, so
 * that nothing scrolls without need.
 */
public final class FittedScroll extends ScrollPane {
    /** An empty one. */
    public FittedScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("plain-scroll");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double insets = snappedTopInset() + snappedBottomInset();
        return insets + snapSizeY(content.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
