package org.flipside.ui.form;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/**
 * The ground of a dialog: as wide as it is wanted and as high as its content, as long as the window
 * has room for both.
 */
public final class DialogPanel extends VBox {
    private static final double MARGIN = 24;

    private double wantedWidth = 720;

    /** An empty dialog. */
    public DialogPanel() {
        getStyleClass().add("dialog-panel");
        FormSheet.addTo(this);
    }

    /** How wide it is, in pixels, in a window that has room for it. */
    public double getWantedWidth() {
        return wantedWidth;
    }

    /** Sets how wide it is in a window that has room for it. */
    public void setWantedWidth(double pixels) {
        wantedWidth = pixels;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMaxWidth(height);
    }

    @Override
    protected double computeMaxWidth(double height) {
        Scene scene = getScene();
        return scene == null ? wantedWidth : Math.min(wantedWidth, scene.getWidth() - 2 * MARGIN);
    }

    @Override
    protected double computeMaxHeight(double width) {
        Scene scene = getScene();
        double wanted = prefHeight(maxWidth(-1));
        return scene == null ? wanted : Math.min(wanted, scene.getHeight() - 2 * MARGIN);
    }
}
