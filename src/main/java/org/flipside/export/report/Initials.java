package org.flipside.export.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The letters in an owner's ring. */
public final class Initials {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Initials() {}

    /** The first letters of the first and the last word: {@code TM} for "Tom van Meer". */
    public static String of(String name) {
        List<String> words =
                BETWEEN_WORDS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return "?";
        }
        String last = words.size() > 1 ? first(words.getLast()) : "";
        return first(words.getFirst()) + last;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
