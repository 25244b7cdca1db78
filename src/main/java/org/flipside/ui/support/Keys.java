package org.flipside.ui.support;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.Arrays;
import java.util.stream.Stream;

/** Keys as people read them, and which key event means a command. */
public final class Keys {
    private static final KeyNames NAMES = KeyNames.ofSystem();
    private static final String ARROWS = "← ↑ ↓ →";
    private static final double HINT_GAP = 6;

    private Keys() {}

    /** {@code Ctrl Shift F}, or {@code ⌘ ⇧ F} on a Mac. */
    public static String text(KeyCombination keys) {
        return NAMES.text(keys);
    }

    /** A key alone, such as {@code Enter}. */
    public static String text(KeyCode key) {
        return NAMES.text(key);
    }

    /** The key for commands: {@code Ctrl}, or {@code ⌘} on a Mac. */
    public static String shortcut() {
        return NAMES.shortcut();
    }

    /** {@code Alt}, or {@code ⌥} on a Mac. */
    public static String alt() {
        return NAMES.alt();
    }

    /** {@code Shift}, or {@code ⇧} on a Mac. */
    public static String shift() {
        return NAMES.shift();
    }

    /** The arrow keys, behind the keys that are held meanwhile. */
    public static String arrows(String... held) {
        return String.join(" ", Stream.concat(Arrays.stream(held), Stream.of(ARROWS)).toList());
    }

    /** A drawn key and, behind it, what it does. */
    public static HBox hint(String keys, String what) {
        Label words = new Label(what);
        words.getStyleClass().add("meta");
        HBox hint = new HBox(HINT_GAP, cap(keys), words);
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    /** A key alone, drawn. */
    public static Label cap(KeyCode key) {
        return cap(text(key));
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
                || isOfClicker(event)
                || event.isShortcutDown()
                || event.isAltDown()
                || event.getCode().isFunctionKey();
    }

    /** Whoever speaks goes on while another types: in a text these keys only scroll. */
    private static boolean isOfClicker(KeyEvent event) {
        return event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    }
}
