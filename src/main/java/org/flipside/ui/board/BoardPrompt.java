package org.flipside.ui.board;

import javafx.scene.control.Label;

/** Says what the next click or key will do, while something has been begun by a key. */
final class BoardPrompt extends Label {
    private static final double FROM_TOP = 16;

    BoardPrompt() {
        getStyleClass().add("board-prompt");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(String words) {
        setText(words);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    /** Stands in the middle above. */
    void place(double boardWidth) {
        if (isVisible()) {
            autosize();
            relocate(Math.rint((boardWidth - getWidth()) / 2), FROM_TOP);
        }
    }
}
