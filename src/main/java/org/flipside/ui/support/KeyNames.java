package org.flipside.ui.support;

import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What keys are called on one sort of system; what is printed on them differs on a Mac. */
enum KeyNames {
    /** macOS. */
    MAC("⌘", "⌥", "⇧"),
    /** Linux and Windows. */
    OTHERS(Texts.of("key.ctrl"), Texts.of("key.alt"), Texts.of("key.shift"));

    private static final Map<KeyCode, String> NAMES =
            Map.ofEntries(
                    Map.entry(KeyCode.SPACE, Texts.of("key.space")),
                    Map.entry(KeyCode.ENTER, Texts.of("key.enter")),
                    Map.entry(KeyCode.ESCAPE, Texts.of("key.esc")),
                    Map.entry(KeyCode.DELETE, Texts.of("key.delete")),
                    Map.entry(KeyCode.BACK_SPACE, Texts.of("key.backspace")),
                    Map.entry(KeyCode.PAGE_UP, Texts.of("key.page-up")),
                    Map.entry(KeyCode.PAGE_DOWN, Texts.of("key.page-down")),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.MINUS, "−"),
                    Map.entry(KeyCode.EQUALS, "="),
                    Map.entry(KeyCode.SLASH, "/"),
                    Map.entry(KeyCode.COMMA, ","),
                    Map.entry(KeyCode.PERIOD, "."),
                    Map.entry(KeyCode.LEFT, "←"),
                    Map.entry(KeyCode.RIGHT, "→"),
                    Map.entry(KeyCode.UP, "↑"),
                    Map.entry(KeyCode.DOWN, "↓"));

    private final String shortcut;
    private final String alt;
    private final String shift;

    KeyNames(String shortcut, String alt, String shift) {
        this.shortcut = shortcut;
        this.alt = alt;
        this.shift = shift;
    }

    /** Those of the system that this is. */
    static KeyNames ofSystem() {
        return System.getProperty("os.name", "").startsWith("Mac") ? MAC : OTHERS;
    }

    /** The key for commands: Ctrl, or ⌘. */
    String shortcut() {
        return shortcut;
    }

    /** Alt, or ⌥. */
    String alt() {
        return alt;
    }

    /** Shift, or ⇧. */
    String shift() {
        return shift;
    }

    /** A key alone. */
    String text(KeyCode key) {
        return NAMES.getOrDefault(key, key.getName());
    }

    /** Keys held together. */
    String text(KeyCombination keys) {
        List<String> parts = new ArrayList<>();
        if (keys.getShortcut() == ModifierValue.DOWN) {
            parts.add(shortcut);
        }
        if (keys.getControl() == ModifierValue.DOWN) {
            parts.add(Texts.of("key.ctrl"));
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            parts.add(alt);
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            parts.add(shift);
        }
        parts.add(
                switch (keys) {
                    case KeyCodeCombination code -> text(code.getCode());
                    case KeyCharacterCombination character ->
                            character.getCharacter().replace('-', '−');
                    default -> keys.getDisplayText();
                });
        return String.join(" ", parts);
    }
}
