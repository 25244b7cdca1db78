package org.flipside.files;

import tools.jackson.databind.JsonNode;

/** The two keys by which a file says what it is. */
final class Header {
    private static final JsonPath FORMAT = JsonPath.root().member("format");
    private static final JsonPath VERSION = JsonPath.root().member("formatVersion");

    private Header() {}

    /**
     * Whether it makes sense to read on. Where it does not, the one problem is noted: listing what
     * else is unexpected in a file of another kind, or of the future, would not help anybody.
     */
    static boolean accepts(JsonNode root, String format, int version, Problems problems) {
        JsonNode named = root.path("format");
        if (named.isString() && !named.asString().equals(format)) {
            problems.of(FORMAT, other(named.asString(), format));
            return false;
        }
        JsonNode written = root.path("formatVersion");
        if (written.isNumber() && written.asDouble() > version) {
            problems.of(
                    VERSION,
                    "written by a newer Flipside: format version %.0f, and this program reads up to %d"
                            .formatted(written.asDouble(), version));
            return false;
        }
        return true;
    }

    private static String other(String found, String wanted) {
        return switch (found) {
            case WorkshopFormat.NAME -> "this file holds a workshop, not " + kind(wanted);
            case SessionFormat.NAME -> "this file holds a session, not " + kind(wanted);
            case PriorityReader.FORMAT ->
                    "this file holds a table of priorities, not " + kind(wanted);
            case AnswerFile.FORMAT -> "this file holds answers, not " + kind(wanted);
            default ->
                    "%s is no format of Flipside; %s is expected"
                            .formatted(Words.quoted(found), Words.quoted(wanted));
        };
    }

    private static String kind(String format) {
        return switch (format) {
            case WorkshopFormat.NAME -> "a workshop";
            case SessionFormat.NAME -> "a session";
            case AnswerFile.FORMAT -> "answers";
            default -> "a table of priorities";
        };
    }
}
