package org.flipside.ui.inspector;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Small parts that the inspector's views are made of. */
final class Nodes {
    private static final List<KeyCombination> UNDO_AND_REDO =
            List.of(
                    new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
                    new KeyCodeCombination(
                            KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                    new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));

    private Nodes() {}

    /** A label that wraps, with these style classes. */
    static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label of one line that is never cut, with these style classes. */
    static Label word(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** An icon with these style classes. */
    static FontIcon icon(String code, String... classes) {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().addAll(classes);
        return icon;
    }

    /** A button that is an icon, with its name for those who do not see it. */
    static Button iconButton(String code, String name) {
        Button button = new Button();
        button.setGraphic(icon(code));
        button.getStyleClass().addAll("plain", "icon-button");
        button.setAccessibleText(name);
        return button;
    }

    /** A key and what it does. */
    static HBox keyHint(KeyCode key, String textKey) {
        return Keys.hint(Keys.text(key), Texts.of(textKey));
    }

    /** Room that takes what is left of a row. */
    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Two parts side by side, each as wide as the other. */
    static HBox halves(Region first, Region second) {
        HBox row = new HBox(first, second);
        row.getStyleClass().add("halves");
        for (Region part : List.of(first, second)) {
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setPrefWidth(100);
            part.setMinWidth(60);
        }
        return row;
    }

    /** Shows or hides a node together with the room it takes. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /**
     * Makes these the children; those that stay keep their place in the scene, and the keyboard.
     */
    static void sync(Pane parent, List<? extends Node> wanted) {
        List<Node> children = parent.getChildren();
        children.removeIf(child -> !wanted.contains(child));
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            int at = children.indexOf(node);
            if (at != i) {
                if (at >= 0) {
                    children.remove(at);
                }
                children.add(i, node);
            }
        }
    }

    /**
     * Lets a field and what is pending in it say the same. What is typed is committed when the
     * field is left; undo and redo are the session's, not the field's own.
     */
    static void join(TextInputControl field, PendingText<?> pending) {
        pending.textProperty()
                .subscribe(
                        text -> {
                            if (!field.getText().equals(text)) {
                                field.setText(text);
                                if (field.isFocused()) {
                                    field.end();
                                }
                            }
                        });
        field.textProperty().addListener((_, _, text) -> pending.textProperty().set(text));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                pending.leave();
                            }
                        });
        passUndoOn(field, pending);
    }

    /** Whether these are the keys of undo or redo. */
    static boolean isUndoOrRedo(KeyEvent event) {
        return UNDO_AND_REDO.stream().anyMatch(keys -> keys.match(event));
    }

    /** Hands the keys of undo and redo to whatever lies around the field. */
    static void passUndoOn(TextInputControl field, Pending pending) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isUndoOrRedo(event)) {
                        event.consume();
                        pending.commit();
                        Node around = field.getParent();
                        Event.fireEvent(around, event.copyFor(around, around));
                    }
                });
    }
}
