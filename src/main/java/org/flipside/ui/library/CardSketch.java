package org.flipside.ui.library;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** A small flipside without words, as a sign for a session that runs. */
final class CardSketch extends Pane {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 92;
    private static final double[][] LINES = {
        {10, 28, 80, 4}, {10, 40, 58, 4}, {10, 56, 90, 2}, {10, 66, 90, 2}
    };

    CardSketch() {
        getStyleClass().add("card-sketch");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        add("sketch-tab", 8, 0, 48, 16);
        add("sketch-card", 0, 10, WIDTH, HEIGHT - 12);
        for (double[] line : LINES) {
            add(line[3] > 2 ? "sketch-strong" : "sketch-weak", line[0], line[1], line[2], line[3]);
        }
        addPath("sketch-cut", "M121 67 L121 93 L95 93 Z");
        addPath("sketch-corner", "M120 68 L98 90 L98 72 A4 4 0 0 1 102 68 Z");
    }

    private void add(String style, double x, double y, double width, double height) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.resizeRelocate(x, y, width, height);
        part.setManaged(false);
        getChildren().add(part);
    }

    private void addPath(String style, String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        getChildren().add(path);
    }
}
