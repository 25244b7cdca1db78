package org.flipside.ui.run;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.flipside.ui.stage.StagePane;

/** The stage, small: the same value drawn by the same code, so that it is what the room sees. */
final class StagePreview extends Region {
    static final double RATIO = 16.0 / 9;
    private static final double LEAST = 160;

    private final StagePane pane;
    private final Subscription subscription;

    StagePreview(StageFeed feed) {
        pane = new StagePane(feed);
        getStyleClass().add("stage-preview");
        getChildren().add(pane);
        subscription = feed.viewProperty().subscribe(pane::show);
    }

    /** What is drawn. */
    StagePane pane() {
        return pane;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST * 3;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LEAST, width) / RATIO;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        pane.resizeRelocate(0, 0, getWidth(), getWidth() / RATIO);
    }

    /** Ends following the session. */
    void close() {
        subscription.unsubscribe();
    }
}
