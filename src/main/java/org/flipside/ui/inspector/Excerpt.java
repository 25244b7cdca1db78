package org.flipside.ui.inspector;

/** Cuts two long texts down to where they differ. */
final class Excerpt {
    private static final int SHORT = 60;
    private static final int AROUND = 16;

    private Excerpt() {}

    /** What became what, each cut where it is long. */
    static HistoryItem.Line line(String what, String before, String after) {
        if (before.length() <= SHORT && after.length() <= SHORT) {
            return new HistoryItem.Line(what, before, after);
        }
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new HistoryItem.Line(what, cut(before, start, end), cut(after, start, end));
    }

    /** The text less the same beginning and end, with whole words around it. */
    private static String cut(String text, int start, int end) {
        if (text.isEmpty()) {
            return text;
        }
        int from = start <= AROUND ? 0 : text.lastIndexOf(' ', start - AROUND) + 1;
        int last = text.length() - end;
        int space = text.indexOf(' ', Math.min(last + AROUND, text.length()));
        int to = space < 0 ? text.length() : space;
        String part = text.substring(from, to).strip();
        if (part.length() > 3 * SHORT) {
            part = part.substring(0, part.lastIndexOf(' ', 3 * SHORT) + 1).strip() + " …";
        } else if (to < text.length()) {
            part = part + " …";
        }
        return from > 0 ? "… " + part : part;
    }
}
