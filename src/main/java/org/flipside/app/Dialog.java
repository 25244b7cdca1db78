package org.flipside.app;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame of the few dialogs that belong to the program itself: a title, lines, and acts. */
final class Dialog {
    private static final double WIDTH = 560;

    private final VBox lines = new VBox(8);
    private final HBox foot = new HBox();
    private final VBox panel = new VBox(lines, foot);

    Dialog(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setWrapText(true);
        lines.setPadding(new Insets(24));
        lines.getChildren().add(heading);
        foot.getStyleClass().add("dialog-foot");
        panel.getStyleClass().add("dialog-panel");
        panel.setPrefWidth(WIDTH);
        panel.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    }

    /** Adds a paragraph. */
    Dialog line(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        lines.getChildren().add(label);
        return this;
    }

    /** Adds a button. */
    Button act(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(_ -> action.run());
        foot.getChildren().add(button);
        return button;
    }

    /** Adds the button that Enter presses. */
    Button mainAct(String text, Runnable action) {
        Button button = act(text, action);
        button.getStyleClass().add("primary");
        button.setDefaultButton(true);
        return button;
    }

    Region root() {
        return panel;
    }
}
