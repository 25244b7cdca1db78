package org.flipside.ui.support;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keys as people read them, and which key event means a command. */
public final class Keys {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    private static final Map<KeyCode, String> NAMES =
            Map.ofEntries(
                    Map.entry(KeyCode.SPACE, "Space"),
                    Map.entry(KeyCode.ENTER, "Enter"),
                    Map.entry(KeyCode.ESCAPE, "Esc"),
                    Map.entry(KeyCode.DELETE, "Del"),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.MINUS, "−"),
                    Map.entry(KeyCode.EQUALS, "="),
                    Map.entry(KeyCode.SLASH, "/"),
                    Map.entry(KeyCode.COMMA, ","),
                    Map.entry(KeyCode.PERIOD, "."),
                    Map.entry(KeyCode.LEFT, "←"),
                    Map.entry(KeyCode.RIGHT, "→"),
                    Map.entry(KeyCode.UP, "↑"),
                    Map.entry(KeyCode.DOWN, "↓"),
                    Map.entry(KeyCode.PAGE_UP, "PgUp"),
                    Map.entry(KeyCode.PAGE_DOWN, "PgDn"));

    private Keys() {}

    /** {@code Ctrl Shift F}, or {@code ⌘ ⇧ F} on a Mac. */
    public static String text(KeyCombination keys) {
        List<String> parts = new ArrayList<>();
        if (keys.getShortcut() == ModifierValue.DOWN) {
            parts.add(MAC ? "⌘" : "Ctrl");
        }
        if (keys.getControl() == ModifierValue.DOWN) {
            parts.add("Ctrl");
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            parts.add(MAC ? "⌥" : "Alt");
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            parts.add(MAC ? "⇧" : "Shift");
        }
        parts.add(
                switch (keys) {
                    case KeyCodeCombination code ->
                            NAMES.getOrDefault(code.getCode(), code.getCode().getName());
                    case KeyCharacterCombination character ->
                            character.getCharacter().replace('-', '−');
                    default -> keys.getDisplayText();
                });
        return String.join(" ", parts);
    }

    /** A drawn key. */
    public static Label cap(String text) {
        Label cap = new Label(text);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        return cap;
    }

    /**
     * Whether {@code event} means {@code keys} where the focus is: while somebody types, a bare key
     * is text.
     */
    public static boolean means(KeyEvent event, KeyCombination keys) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (keys instanceof KeyCharacterCombination character) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && event.getCharacter().equals(character.getCharacter())
                    && !event.isShortcutDown()
                    && !typing;
        }
        if (event.getEventType() != KeyEvent.KEY_PRESSED || !keys.match(event)) {
            return false;
        }
        return !typing
                || event.isShortcutDown()
                || event.isAltDown()
                || event.getCode().isFunctionKey();
    }
}
