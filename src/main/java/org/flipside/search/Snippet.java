package org.flipside.search;

import java.util.List;

/** Cuts the words around what was found out of a text. */
final class Snippet {
    private static final int BEFORE = 40;
    private static final int LONGEST = 140;
    private static final String CUT = "…";

    private final Folding folding;
    private final List<String> sought;

    /**
     * @param sought the beginnings of words, folded
     */
    Snippet(Folding folding, List<String> sought) {
        this.folding = folding;
        this.sought = sought;
    }

    /** From the first text that holds a sought word; else the beginning of the first text. */
    String of(List<String> texts) {
        for (String text : texts) {
            for (Folding.Word word : folding.words(text)) {
                if (sought.stream().anyMatch(word.folded()::startsWith)) {
                    return cut(text, word.start());
                }
            }
        }
        return texts.isEmpty() ? "" : cut(texts.getFirst(), 0);
    }

    private static String cut(String text, int found) {
        int start = found <= BEFORE ? 0 : wordStart(text, found - BEFORE, found);
        int end =
                text.length() - start <= LONGEST
                        ? text.length()
                        : wordEnd(text, start + LONGEST, found);
        String middle = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return (start > 0 ? CUT : "") + middle + (end < text.length() ? CUT : "");
    }

    /** The first beginning of a word from there on, at the latest what was found. */
    private static int wordStart(String text, int from, int found) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= found ? found : space + 1;
    }

    /**
     * The last end of a word up to there; a single word too long for it is cut between characters.
     */
    private static int wordEnd(String text, int to, int found) {
        int space = text.lastIndexOf(' ', to);
        if (space > found) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
