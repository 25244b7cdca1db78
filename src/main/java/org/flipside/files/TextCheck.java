package org.flipside.files;

import java.util.Optional;

/** Tells texts from what only looks like one. */
final class TextCheck {
    private TextCheck() {}

    /** Which characters may stand in a text. */
    enum Rule {
        /** Whatever the file has; for files that are checked elsewhere. */
        ANY,

        /** Whatever a database can keep: all but U+0000 and half characters. */
        STORABLE,

        /** What people write: no control characters but tab and line feed. */
        WRITTEN
    }

    /** What is wrong with the characters of a text; nothing if they are fit to be kept. */
    static Optional<String> complaint(String text, Rule rule) {
        if (rule == Rule.ANY) {
            return Optional.empty();
        }
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
            } else if (c == 0 || (rule == Rule.WRITTEN && isControl(c))) {
                return Optional.of("the text holds the control character " + hex(c));
            }
        }
        return Optional.empty();
    }

    /** The text, with U+FFFD in place of what {@link Rule#STORABLE} does not let through. */
    static String storable(String text) {
        if (complaint(text, Rule.STORABLE).isEmpty()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
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
