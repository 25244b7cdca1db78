package org.flipside.files;

import java.util.Optional;

/** Tells texts from what only looks like one. */
final class TextCheck {
    private TextCheck() {}

    /** What is wrong with the characters of a text; nothing if they are fit to be kept. */
    static Optional<String> complaint(String text, boolean strict) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return Optional.of(
                            "the text holds half a character ("
                                    + hex(c)
                                    + "), which means nothing by itself");
                }
                i++;
            } else if (c == 0 || (strict && isControl(c))) {
                return Optional.of("the text holds the control character " + hex(c));
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    private static String hex(char c) {
        return "U+%04X".formatted((int) c);
    }
}
