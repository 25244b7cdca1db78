package org.flipside.ui.inspector;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what somebody may be about to type. */
final class Suggestions {
    private static final int MOST = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Suggestions() {}

    /**
     * The known texts of which a word begins with what is typed, whatever the case and the accents;
     * all of them if nothing is typed, but never what stands there already.
     */
    static List<String> matching(String typed, Stream<String> known) {
        String wanted = fold(typed.strip());
        return known.map(String::strip)
                .filter(text -> !text.isEmpty() && !fold(text).equals(wanted))
                .filter(text -> (" " + fold(text)).contains(" " + wanted))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(MOST)
                .toList();
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
