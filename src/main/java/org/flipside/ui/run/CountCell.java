package org.flipside.ui.run;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.flipside.ui.support.TakesDigits;
import org.flipside.ui.support.Texts;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One count, entered by digits, up and down, Backspace. Empty is a dash, nobody is 0. A click in
 * the cell that has the keyboard counts one more, with Shift one less, so that a mouse is enough.
 */
final class CountCell extends StackPane implements TakesDigits {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    /** What is counted in a cell. */
    interface Counted {
        /** The count; nothing while nobody entered it. */
        Optional<Integer> count();

        /**
         * Takes a digit.
         *
         * @param typed whether a digit was typed there just before
         * @return whether no further digit can follow
         */
        boolean type(int digit, boolean typed);

        /** Counts one more, or one less. */
        void adjust(int by);

        /** Takes back what was entered. */
        void clear();

        /** What the cell is read out as. */
        String spoken(String count);
    }

    private final Counted counted;
    private final Consumer<CountCell> full;
    private final Runnable changed;
    private final Label figure = new Label();
    private boolean typed;
    private boolean hadFocus;

    /**
     * A cell.
     *
     * @param full is told when no further digit can follow
     * @param changed is told when the count changed
     */
    CountCell(Counted counted, Consumer<CountCell> full, Runnable changed) {
        this.counted = counted;
        this.full = full;
        this.changed = changed;
        getStyleClass().add("answer-cell");
        getChildren().add(figure);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setOnMousePressed(
                event -> {
                    hadFocus = isFocused();
                    requestFocus();
                    event.consume(); // a scroll pane around would take the focus
                });
        setOnMouseClicked(
                event -> {
                    if (hadFocus && event.isStillSincePress()) {
                        adjust(event.isShiftDown() ? -1 : 1);
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().subscribe(() -> typed = false);
    }

    private void adjust(int by) {
        counted.adjust(by);
        typed = false;
        changed.run();
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            adjust(code == KeyCode.UP ? 1 : -1);
        } else if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
            counted.clear();
            typed = false;
            changed.run();
        } else if (!code.isDigitKey()) {
            return;
        }
        event.consume(); // of a digit the character that follows is what counts
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        if (sign.length() != 1
                || !Character.isDigit(sign.charAt(0))
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        event.consume();
        boolean over = counted.type(Character.digit(sign.charAt(0), 10), typed);
        typed = true;
        changed.run();
        if (over) {
            full.accept(this);
        }
    }

    /** Whether nobody entered anything. */
    boolean isEmpty() {
        return counted.count().isEmpty();
    }

    /** Shows what the session holds. */
    void show() {
        Optional<Integer> count = counted.count();
        figure.setText(count.map(String::valueOf).orElse("–"));
        pseudoClassStateChanged(EMPTY, count.isEmpty());
        pseudoClassStateChanged(NOBODY, count.filter(c -> c == 0).isPresent());
        setAccessibleText(
                counted.spoken(count.map(String::valueOf).orElse(Texts.of("run.not-entered"))));
    }
}
