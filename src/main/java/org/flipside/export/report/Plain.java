package org.flipside.export.report;

import java.util.regex.Pattern;

/** Makes a text fit to be written into any text file. */
public final class Plain {
    private static final char REPLACEMENT = '\uFFFD';

    /** What would turn letters round that were not meant to be. */
    private static final Pattern ORDERS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private Plain() {}

    /**
     * The text with one kind of line break, and with what no file can hold or no reader can see
     * (control characters, halves of characters) shown as the replacement character.
     */
    public static String visible(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                result.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                boolean followed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                result.append(followed ? "" : "\n");
            } else {
                result.append(isUnfit(c) ? REPLACEMENT : c);
            }
        }
        return result.toString();
    }

    /**
     * The same for a text that is drawn: also without the marks that put letters into another
     * order, which would show it as something that was not written.
     */
    public static String inOrder(String text) {
        return ORDERS.matcher(visible(text)).replaceAll("");
    }

    private static boolean isUnfit(char c) {
        return Character.isSurrogate(c)
                || (Character.isISOControl(c) && c != '\n' && c != '\t')
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
