package org.flipside.cli;

import org.flipside.model.Id;

import java.util.Locale;

/** Text for a terminal. */
final class Plain {
    private static final int SHORT_ID = 8;

    private Plain() {}

    /** As one line, without characters that a terminal would obey. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c ->
                                line.appendCodePoint(
                                        obeyed(c) || Character.isWhitespace(c) ? ' ' : c));
        return line.toString().strip();
    }

    /** Control characters, and those that turn the direction of writing around. */
    private static boolean obeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != 0x200D; // joins emoji
            default -> false;
        };
    }

    /** The beginning of an identity, long enough to name it in any usual library. */
    static String brief(Id<?> id) {
        return id.toString().substring(0, SHORT_ID);
    }

    /** A value of a vocabulary in words. */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A value of a vocabulary as files write it. */
    static String keyword(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number with its noun. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
