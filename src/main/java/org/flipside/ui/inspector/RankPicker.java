package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.flipside.model.Score;
import org.flipside.ui.support.TakesDigits;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;

/**
 * Ten cells to rate by: a click, a digit (1 and then 0 is 10), the arrows; Delete takes the rank
 * back.
 */
final class RankPicker extends HBox implements TakesDigits {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String name;
    private final ScoreField score;
    private final List<Label> cells = new ArrayList<>();
    private boolean oneTyped;

    RankPicker(String name, ScoreField score) {
        this.name = name;
        this.score = score;
        getStyleClass().add("rank-picker");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        for (int rank = 1; rank <= Score.WORST; rank++) {
            int meant = rank;
            Label cell = new Label(String.valueOf(rank));
            cell.getStyleClass().add("rank");
            cell.setAlignment(Pos.CENTER);
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
            cell.setOnMousePressed(
                    event -> {
                        requestFocus();
                        set(meant);
                        event.consume();
                    });
            cells.add(cell);
            getChildren().add(cell);
        }
        score.rank().textProperty().subscribe(_ -> mark());
        focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            oneTyped = false;
                            if (!focused) {
                                score.rank().leave();
                            }
                        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void mark() {
        int now = score.shownRank();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).pseudoClassStateChanged(CHOSEN, i + 1 == now);
        }
        setAccessibleText(now == 0 ? Texts.of("scores.spoken-none", name) : spoken(now));
    }

    private String spoken(int now) {
        return score.anchor()
                .map(
                        band ->
                                Texts.of(
                                        "scores.spoken",
                                        name,
                                        now,
                                        Anchors.text(score.which(), band)))
                .orElse("");
    }

    private void pressed(KeyEvent event) {
        if (Nodes.isUndoOrRedo(event)) {
            score.rank().commit(); // so that undo takes back what was chosen here
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int now = score.shownRank();
        switch (event.getCode()) {
            case RIGHT, UP -> set(Math.min(now + 1, Score.WORST));
            case LEFT, DOWN -> set(now == 0 ? Score.WORST : Math.max(now - 1, 1));
            case HOME -> set(1);
            case END -> set(Score.WORST);
            case DELETE, BACK_SPACE -> set(0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** By the digit, not the key: not every keyboard has its digits unshifted. */
    private void typed(KeyEvent event) {
        String digit = event.getCharacter();
        if (event.isShortcutDown() || !digit.matches("[0-9]")) {
            oneTyped = false;
            return;
        }
        event.consume();
        if (digit.equals("0")) {
            if (oneTyped) {
                set(Score.WORST);
            }
        } else {
            set(Integer.parseInt(digit));
            oneTyped = digit.equals("1");
        }
    }

    private void set(int rank) {
        oneTyped = false;
        score.setRank(rank);
    }
}
