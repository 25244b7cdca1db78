package org.flipside.files;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words what the JSON parser stumbled over. */
final class Syntax {
    private Syntax() {}

    static void report(String text, JacksonException e, Problems problems) {
        TokenStreamLocation location = e.getLocation();
        String message = "not valid JSON: " + explain(text, (int) location.getCharOffset(), e);
        problems.at(location.getLineNr(), location.getColumnNr(), message);
    }

    /**
     * Reports a number or a key that is longer than anybody reads.
     *
     * @param at where the parser stopped: behind the number, or within the key
     */
    static void reportLength(
            String text, JacksonException e, TokenStreamLocation at, Problems problems) {
        int end = Math.min((int) at.getCharOffset(), text.length());
        boolean key = e.getOriginalMessage().startsWith("Name");
        int begin = key ? beginOfKey(text, end) : beginOfNumber(text, end);
        problems.at(
                at.getLineNr(),
                Math.max(1, at.getColumnNr() - (end - begin)), // neither goes over lines
                (key ? "the key" : "the number") + " is too long to be read");
    }

    private static int beginOfNumber(String text, int end) {
        int begin = end;
        while (begin > 0 && "0123456789+-.eE".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return begin;
    }

    /** Passes over the quote at the very end, which closes the key. */
    private static int beginOfKey(String text, int end) {
        int begin = quoteBefore(text, end);
        return begin == end - 1 ? quoteBefore(text, begin) : begin;
    }

    /** A quote behind a backslash is part of a key. */
    private static int quoteBefore(String text, int end) {
        int quote = text.lastIndexOf('"', end - 1);
        while (quote > 0 && text.charAt(quote - 1) == '\\') {
            quote = text.lastIndexOf('"', quote - 1);
        }
        return Math.max(0, quote);
    }

    private static String explain(String text, int offset, JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException || offset >= text.length()) {
            return "the text ends while something is still open";
        }
        String technical = e.getOriginalMessage();
        String found = Words.quoted(Character.toString(text.codePointAt(Math.max(0, offset))));
        if (technical.contains("comment")) {
            return "comments are not allowed";
        }
        if (technical.startsWith("Illegal unquoted character")) {
            return "inside a text, write a line break as \\n and a tab as \\t";
        }
        if (technical.startsWith("Unrecognized character escape")
                || technical.contains("escape sequence")) {
            return "a backslash in a text must be written twice";
        }
        if (technical.contains("expecting comma")) {
            return "a comma is missing before " + found;
        }
        if (technical.contains("expecting a colon")) {
            return "a colon is missing before " + found;
        }
        if (followsComma(text, offset) && "]},".indexOf(text.charAt(offset)) >= 0) {
            return "there is a comma too many before " + found;
        }
        if (technical.contains("start property name")) {
            return "a key in double quotes is expected in place of " + found;
        }
        if (technical.startsWith("Unexpected close marker")) {
            return found + " closes something that is not open here";
        }
        if (technical.contains("numeric value") || technical.startsWith("Non-standard token")) {
            return "this is not a number as JSON writes it";
        }
        return "a value is expected here; a text needs straight double quotes";
    }

    private static boolean followsComma(String text, int offset) {
        int before = offset - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == ',';
    }
}
