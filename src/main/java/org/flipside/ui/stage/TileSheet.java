package org.flipside.ui.stage;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A small card: its number and what lies up. */
final class TileSheet extends Region {
    private static final double LABEL_SHARE = 0.16;
    private static final double TEXT_SHARE = 0.2;
    private static final double INSIDE = 0.07;

    /** Below so many pixels words are no words any more. */
    private static final double LEAST = 9;

    private final StageText label;
    private final StageText text;

    TileSheet(StageContent.Tile tile) {
        setManaged(false);
        getStyleClass().add("stage-tile");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("ink"), tile.open());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), tile.current());
        label = StageText.of(tile.label(), "stage-card-quiet");
        text = StageText.strong(tile.text(), "stage-card-text");
        getChildren().addAll(label, text);
    }

    /** Lays it out there. */
    void layOut(double x, double y, double width, double height, double textScale) {
        resizeRelocate(x, y, width, height);
        double inside = height * INSIDE;
        double room = width - 2 * inside;
        label.set(height * LABEL_SHARE * 0.8, 1.21, 0).at(inside, inside);
        double top = inside + label.height() + inside / 2;
        double factor =
                Fit.largest(
                        textScale,
                        f -> {
                            text.set(height * TEXT_SHARE * f, StageText.TIGHT, room);
                            return top + text.height() <= height - inside
                                    && text.width() <= room + 1;
                        });
        text.at(inside, top);
        text.setVisible(height * TEXT_SHARE * factor >= LEAST);
        label.setVisible(height * LABEL_SHARE * 0.8 >= LEAST / 2);
    }
}
