package org.flipside.files;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words what the JSON parser stumbled over. */
final class Syntax {
    private Syntax() {}

    static void report(String text, JacksonException e, Problems problems) {
        TokenStreamLocation location = e.getLocation();
        if (location == null) {
            problems.ofFile("a number or key is too long to be read");
            return;
        }
        String message = "not valid JSON: " + explain(text, (int) location.getCharOffset(), e);
        problems.at(location.getLineNr(), location.getColumnNr(), message);
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
