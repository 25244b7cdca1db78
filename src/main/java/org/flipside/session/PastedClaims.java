package org.flipside.session;

import java.util.List;
import java.util.regex.Pattern;

/** Claims read from pasted text: a line each, without what lists and slides put around them. */
public final class PastedClaims {
    private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B-\\u200F\\u2060]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-–—*•·◦▪▫‣●○■□▶►→➔✓✔☐☑>+]|\\[[ xX]?])\\s+");

    /** Needs a space after it, so that "4.6 out of 5" keeps its figure. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:[(\\[]?\\d{1,3}[.):\\]]|\\d{1,2}(?:\\.\\d{1,2})+[.)]|#\\d{1,3}[.:)]?"
                        + "|\\(?[A-Za-z]\\)|[ivxIVX]{1,5}[.)]|(?i:claim)\\s+\\d{1,3}[.:)])\\s+");

    private static final Pattern AFTER_QUOTES = Pattern.compile("(?<=[\"”“»«’'›])\\s*[,;]$");
    private static final String QUOTES = "\"“”„‟«»‹›'‘’‚";
    private static final Pattern MARK = Pattern.compile("[\"“”„«»]");

    private PastedClaims() {}

    /** Reads the claims; empty lines count for nothing. */
    public static List<String> read(String text) {
        return text.lines().map(PastedClaims::claim).filter(line -> !line.isEmpty()).toList();
    }

    /** One line without list marks, numbers, quotation marks and needless space. */
    static String claim(String line) {
        String text = SPACE.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" ").strip();
        String before;
        do {
            before = text;
            text = NUMBER.matcher(BULLET.matcher(text).replaceFirst("")).replaceFirst("");
        } while (!text.equals(before));
        text = unquoted(AFTER_QUOTES.matcher(text).replaceFirst(""));
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    /** The text without the quotation marks around the whole of it. */
    static String unquoted(String text) {
        int end = text.length() - 1;
        if (end < 2 || QUOTES.indexOf(text.charAt(0)) < 0 || QUOTES.indexOf(text.charAt(end)) < 0) {
            return text;
        }
        String inner = text.substring(1, end).strip();
        // marks inside have lost their partners: “We care” and “we listen”
        return MARK.matcher(inner).find() ? text : inner;
    }
}
