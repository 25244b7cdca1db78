package org.flipside.ui.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is compared in a search: without accents and letters' case. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a query, each of which has to be found. */
    static List<String> words(String query) {
        return Arrays.stream(of(query).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
