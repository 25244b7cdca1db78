package org.flipside.files;

import java.util.List;
import java.util.Random;

/** Damages a text in one place, as editors, disks and people do. */
final class Damage {
    private static final List<String> SCRAPS =
            List.of(
                    "",
                    "\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "null",
                    "-1",
                    "1e308",
                    "1e999",
                    "0.5",
                    "true",
                    "\\",
                    "\\ud800",
                    "\\u0000",
                    "\"a\"",
                    "[[[[[[",
                    "\uFEFF",
                    "\u0000",
                    "{}",
                    "[]",
                    "12345678901234567890",
                    "\"FM-18\"",
                    "\"\"");

    private Damage() {}

    static String one(String text, Random random) {
        int from = random.nextInt(text.length());
        int until = Math.min(text.length(), from + random.nextInt(12));
        String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
        if (random.nextBoolean()) {
            return instead(text, scrap, random);
        }
        return text.substring(0, from) + scrap + text.substring(until);
    }

    /** Puts the scrap in the place of some value, so that the text mostly stays well formed. */
    private static String instead(String text, String scrap, Random random) {
        int colon = text.indexOf(" : ", random.nextInt(text.length()));
        int end = colon < 0 ? -1 : text.indexOf('\n', colon);
        if (end < 0) {
            return text + scrap;
        }
        String comma = text.charAt(end - 1) == ',' ? "," : "";
        return text.substring(0, colon + 3) + scrap + comma + text.substring(end);
    }
}
