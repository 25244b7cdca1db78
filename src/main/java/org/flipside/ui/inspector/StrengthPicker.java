package org.flipside.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.flipside.model.Strength;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;

/** Four squares to choose a strength by: a click, a digit from 1 to 4, or the arrows. */
final class StrengthPicker extends HBox {
    private static final List<Strength> ALL = List.of(Strength.values());

    private final ObjectProperty<Strength> strength;
    private final List<Region> squares = new ArrayList<>();
    private final Label word = Nodes.word("", "meta");

    StrengthPicker(ObjectProperty<Strength> strength) {
        this.strength = strength;
        getStyleClass().add("strength-picker");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        for (Strength each : ALL) {
            Region square = new Region();
            StackPane target = new StackPane(square);
            target.getStyleClass().add("square-target");
            target.setOnMousePressed(
                    event -> {
                        requestFocus();
                        strength.set(each);
                        event.consume();
                    });
            squares.add(square);
            getChildren().add(target);
        }
        getChildren().add(word);
        strength.subscribe(this::mark);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void mark(Strength now) {
        for (int i = 0; i < squares.size(); i++) {
            squares.get(i).getStyleClass().setAll("square", i < now.level() ? "full" : "open");
        }
        word.setText(Texts.of("vocabulary.strength", now));
        setAccessibleText(Texts.of("evidence.strength-spoken", now.level(), word.getText()));
    }

    private void pressed(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case RIGHT, UP -> 1;
                    case LEFT, DOWN -> -1;
                    default -> 0;
                };
        if (step != 0) {
            event.consume();
            set(strength.get().level() + step);
        }
    }

    /** By the digit, not the key: not every keyboard has its digits unshifted. */
    private void typed(KeyEvent event) {
        String digit = event.getCharacter();
        if (digit.matches("[1-4]")) {
            event.consume();
            set(Integer.parseInt(digit));
        }
    }

    private void set(int level) {
        strength.set(ALL.get(Math.clamp(level, 1, ALL.size()) - 1));
    }
}
