package org.flipside.ui.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of the windows, by dotted keys with the feature first: {@code board.turn}. The texts
 * are patterns of {@link MessageFormat}; an apostrophe in one is written as ’.
 */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.flipside.ui.texts");

    private Texts() {}

    /**
     * The text of {@code key} with the arguments filled in.
     *
     * @throws MissingResourceException if there is none: a fault of the program, which a test finds
     */
    public static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }

    /** Whether there is a text for {@code key}. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /** The text of an enum's value, under {@code prefix.value-in-lower-case}. */
    public static String of(String prefix, Enum<?> value) {
        return of(prefix + "." + part(value));
    }

    /** An enum's value as the part of a key: {@code leads-to}. */
    public static String part(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bundle itself, for FXML. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }
}
