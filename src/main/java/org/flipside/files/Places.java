package org.flipside.files;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds where keys and values stand in a text, in one more pass. Only a file with problems pays for
 * it; keeping the place of each value would cost every file more memory than the values themselves.
 */
final class Places {
    private Places() {}

    /** What to look for: the value at a path, or the key that leads to it. */
    record Spot(JsonPath path, boolean key) {}

    /** Line and column, each from 1. */
    record Place(int line, int column) {
        /** Where nothing better is known. */
        static final Place START = new Place(1, 1);
    }

    /** The places of those spots, less the ones that the text does not have. */
    static Map<Spot, Place> of(String text, Set<Spot> wanted) {
        Map<Spot, Place> found = new HashMap<>();
        try (JsonParser parser = JsonTree.parser(text)) {
            while (found.size() < wanted.size() && parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    note(parser, token, wanted, found);
                }
            }
        } catch (JacksonException e) {
            // The text is broken further down; what stands before that has been found.
            return found;
        }
        return found;
    }

    private static void note(
            JsonParser parser, JsonToken token, Set<Spot> wanted, Map<Spot, Place> found) {
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        var context = parser.streamReadContext();
        JsonPath path = JsonPath.of(opens ? context.getParent() : context);
        Spot spot = new Spot(path, token == JsonToken.PROPERTY_NAME);
        if (wanted.contains(spot)) {
            TokenStreamLocation location = parser.currentTokenLocation();
            found.putIfAbsent(spot, new Place(location.getLineNr(), location.getColumnNr()));
        }
    }
}
