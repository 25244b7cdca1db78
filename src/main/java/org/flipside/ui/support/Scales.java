package org.flipside.ui.support;

import javafx.scene.Node;
import javafx.scene.Scene;

/** How many pixels of the screen make one of the window. */
public final class Scales {
    private Scales() {}

    /** The scale of the screen a node is on; 1 while it is on none. */
    public static double of(Node node) {
        Scene scene = node.getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    }
}
