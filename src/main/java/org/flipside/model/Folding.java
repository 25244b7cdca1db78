package org.flipside.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared when somebody looks for something, wherever that is. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NOT_WRITTEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** The text without letters' case and accents, and in the plain form of each character. */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // upper case first, for ß and the two small sigmas
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The words of a question, folded, each of which is to be met. */
    public static List<String> words(String question) {
        return SPACE.splitAsStream(of(question)).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * The letters and figures alone, folded: two claims say the same if these are the same. Empty
     * for a text without any.
     */
    public static String bare(String text) {
        return NOT_WRITTEN.matcher(of(text)).replaceAll("");
    }
}
