package org.flipside.ui.support;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;

import java.util.Arrays;
import java.util.List;

/**
 * Something that people can have the program do, declared once and used by buttons, menus, the
 * palette, the key sheet and the keyboard.
 *
 * @param id its name, such as {@code card.turn}; its text is {@code command.card.turn}, its group
 *     the part before the dot, whose text is {@code command-group.card}
 * @param icon the icon's code, such as {@code fth-plus}
 * @param keys the keys that run it, the first of them shown; may be empty
 * @param blocked why it cannot run now, as a sentence; empty when it can
 * @param action does it
 */
public record Command(
        String id,
        String icon,
        List<KeyCombination> keys,
        ObservableValue<String> blocked,
        Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /** A command that can always run. */
    public static Command always(String id, String icon, Runnable action, String... keys) {
        return new Command(id, icon, keys(keys), new SimpleStringProperty(""), action);
    }

    /** What it is called. */
    public String text() {
        return Texts.of("command." + id);
    }

    /** What the commands of its kind are called. */
    public String group() {
        return Texts.of("command-group." + id.substring(0, id.indexOf('.')));
    }

    /** Whether it can run now. */
    public boolean isReady() {
        return blocked.getValue().isEmpty();
    }

    /** Runs it, if it can run now. */
    public void run() {
        if (isReady()) {
            action.run();
        }
    }

    /** Its first key as people read it, or the empty text. */
    public String keyText() {
        return keys.isEmpty() ? "" : Keys.text(keys.getFirst());
    }

    /**
     * Reads keys such as {@code "Shortcut+K"}. A sign alone, such as {@code "+"}, means that sign
     * however a keyboard makes it.
     */
    public static List<KeyCombination> keys(String... names) {
        return Arrays.stream(names).map(Command::key).toList();
    }

    /** Reads one of them. */
    public static KeyCombination key(String name) {
        return name.length() == 1 && !Character.isLetterOrDigit(name.charAt(0))
                ? new KeyCharacterCombination(name)
                : KeyCombination.keyCombination(name);
    }
}
