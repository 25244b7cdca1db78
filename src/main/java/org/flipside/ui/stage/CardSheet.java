package org.flipside.ui.stage;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

import org.flipside.ui.support.CardOutline;

/**
 * One side of a card as large as it is told: paper or ink, with the corner folded over that shows
 * the other material.
 */
abstract class CardSheet extends Region {
    private static final PseudoClass INK = PseudoClass.getPseudoClass("ink");
    private static final double RADIUS = 32;
    private static final double FOLD = 120;
    private static final double SHADE = 6;

    private final Path shade = new Path();
    private final Path sheet = new Path();
    private final Path fold = new Path();

    CardSheet(boolean ink) {
        getStyleClass().add("stage-card");
        pseudoClassStateChanged(INK, ink);
        setManaged(false);
        shade.getStyleClass().add("stage-shade");
        sheet.getStyleClass().add("stage-sheet");
        fold.getStyleClass().add("stage-fold");
        for (Path path : new Path[] {shade, sheet, fold}) {
            path.setManaged(false);
            getChildren().add(path);
        }
    }

    /** Lays the card out in the room of the stage. */
    final void layOut(Frame frame) {
        double width = frame.cardWidth();
        double height = frame.cardHeight();
        resize(width, height);
        double radius = frame.of(RADIUS);
        double corner = frame.of(FOLD);
        CardOutline.card(shade.getElements(), width, height, radius, corner);
        shade.setTranslateY(frame.of(SHADE));
        CardOutline.card(sheet.getElements(), width, height, radius, corner);
        CardOutline.fold(fold.getElements(), width, height, frame.of(4), corner);
        write(frame, width, height);
    }

    /** Hides the shadow, as for a card that is lifted. */
    final void lift() {
        shade.setVisible(false);
    }

    /** Lays out what is written. */
    abstract void write(Frame frame, double width, double height);

    /** A side without words and fold, for a sheet that lies below another. */
    static CardSheet plain(boolean ink) {
        CardSheet plain =
                new CardSheet(ink) {
                    @Override
                    void write(Frame frame, double width, double height) {
                        // nothing is written on it
                    }
                };
        plain.fold.setVisible(false);
        return plain;
    }
}
