package org.flipside.ui.run;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.flipside.model.Answer;
import org.flipside.model.Group;
import org.flipside.ui.support.Texts;

import java.util.Optional;
import java.util.function.Consumer;

/** One count: empty is a dash, nobody is 0. */
final class AnswerCell extends StackPane {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final AnswerGridModel model;
    private final Group group;
    private final Answer answer;
    private final Consumer<AnswerCell> full;
    private final Runnable changed;
    private final Label figure = new Label();
    private boolean typed;

    /**
     * A cell.
     *
     * @param full is told when no further digit can follow
     * @param changed is told when a count changed
     */
    AnswerCell(
            AnswerGridModel model,
            Group group,
            Answer answer,
            Consumer<AnswerCell> full,
            Runnable changed) {
        this.model = model;
        this.group = group;
        this.answer = answer;
        this.full = full;
        this.changed = changed;
        getStyleClass().add("answer-cell");
        getChildren().add(figure);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setOnMouseClicked(
                event -> {
                    requestFocus();
                    if (event.getClickCount() == 1 && isFocused()) {
                        event.consume();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().subscribe(() -> typed = false);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            model.adjust(group, answer, code == KeyCode.UP ? 1 : -1);
        } else if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
            model.clear(group, answer);
        } else if (code.isDigitKey()) {
            event.consume(); // the character that follows is what counts
            return;
        } else {
            return;
        }
        typed = false;
        event.consume();
        changed.run();
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        if (sign.length() != 1 || !Character.isDigit(sign.charAt(0)) || event.isShortcutDown()) {
            return;
        }
        event.consume();
        boolean over = model.type(group, answer, Character.digit(sign.charAt(0), 10), typed);
        typed = true;
        changed.run();
        if (over) {
            full.accept(this);
        }
    }

    /** Whether nobody entered anything. */
    boolean isEmpty() {
        return model.count(group, answer).isEmpty();
    }

    /** Shows what the session holds. */
    void show() {
        Optional<Integer> count = model.count(group, answer);
        figure.setText(count.map(String::valueOf).orElse("–"));
        pseudoClassStateChanged(EMPTY, count.isEmpty());
        pseudoClassStateChanged(NOBODY, count.filter(c -> c == 0).isPresent());
        setAccessibleText(
                Texts.of(
                        "run.cell",
                        group.name(),
                        Texts.of("vocabulary.answer", answer),
                        count.map(String::valueOf).orElse(Texts.of("run.not-entered"))));
    }
}
