package org.flipside.ui.support;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Buttons that show their key. */
public final class KeyCaps {
    private KeyCaps() {}

    /** Draws a key behind the words of a button; its icon stays before them. */
    public static void add(Button button, Label cap) {
        Label words = new Label(button.getText());
        words.getStyleClass().add("button-words");
        words.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER);
        Node icon = button.getGraphic();
        if (icon != null) {
            row.getChildren().add(icon);
        }
        row.getChildren().addAll(words, cap);
        button.setAccessibleText(button.getText());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(row);
    }
}
