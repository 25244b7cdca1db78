package org.flipside.insight;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two names that somebody typed are meant for the same person. */
final class People {
    private People() {}

    /** The same text for names that differ in case, spaces and the form of accents only. */
    static String same(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
