package org.flipside.store;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that tell people what went wrong with a library, and what to do: patterns of {@link
 * MessageFormat} in {@code failures.properties}, for the windows and for the command line.
 */
final class FailureTexts {
    static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.flipside.store.failures");

    private FailureTexts() {}

    static String of(String key, List<String> values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault())
                .format(values.toArray());
    }
}
