package org.flipside.files;

import tools.jackson.databind.JsonNode;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How problems put things. */
final class Words {
    private Words() {}

    /** In quotation marks, cut where it is long, control characters made visible. */
    static String quoted(String text) {
        return "“" + shortened(text, 40) + "”";
    }

    /** At most that many code points, with an ellipsis in place of the rest. */
    static String shortened(String text, int most) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> shown.appendCodePoint(visible(c)));
        return text.codePointCount(0, text.length()) > most
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static int visible(int codePoint) {
        boolean unfit =
                Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE
                        || Character.getType(codePoint) == Character.FORMAT;
        return unfit ? '\uFFFD' : codePoint;
    }

    /** {@code 1 character}, {@code 2 characters}, {@code 50,000 characters}. */
    static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d ", number) + what + (number == 1 ? "" : "s");
    }

    /** Each in quotation marks, with commas. */
    static String list(Collection<String> all) {
        return all.stream().map(Words::quoted).collect(Collectors.joining(", "));
    }

    /** That something else was expected than what stands there. */
    static String expected(String wanted, JsonNode found) {
        return wanted + " is expected here, not " + kind(found);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "the number " + shortened(node.asString(), 20);
            case BOOLEAN -> node.asString();
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }
}
