package org.flipside.files;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * Builds a tree from a text and reports what no document of ours may have: a key twice, text that
 * is no text, numbers beyond all bounds, values without end.
 *
 * <p>The parser is driven by hand, because the usual mapper stops at the first of these and costs
 * more to start than the whole catalogue to read.
 */
final class JsonTree {
    /** How deep values may lie in one another. */
    static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Limits limits;
    private final Problems problems;
    private long values;

    /**
     * What a kind of file may hold.
     *
     * @param values how many values, at most
     * @param number the greatest number, up or down
     * @param rule which characters its texts may hold
     */
    record Limits(long values, double number, TextCheck.Rule rule) {}

    /** Stops the reading where going on would tell nothing more. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private JsonTree(JsonParser parser, Limits limits, Problems problems) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The tree; nothing, and a problem more, where the text has none. */
    static Optional<JsonNode> read(String text, Limits limits, Problems problems) {
        try (JsonParser parser = parser(text)) {
            return read(parser, text, limits, problems);
        }
    }

    private static Optional<JsonNode> read(
            JsonParser parser, String text, Limits limits, Problems problems) {
        try {
            return new JsonTree(parser, limits, problems).document();
        } catch (StreamConstraintsException e) { // knows no place of its own
            Syntax.reportLength(text, e, parser.currentLocation(), problems);
        } catch (JacksonException e) {
            Syntax.report(text, e, problems);
        } catch (Stop _) {
            // the problem that led here is noted
        }
        return Optional.empty();
    }

    private Optional<JsonNode> document() {
        JsonNode root = value(parser.nextToken(), 0);
        if (parser.nextToken() != null) {
            problem(
                    parser.currentTokenLocation(),
                    "the document ends before this; remove what follows");
        }
        return Optional.of(root);
    }

    private JsonNode value(@Nullable JsonToken token, int depth) {
        if (++values > limits.values()) {
            stop(
                    "holds more than "
                            + Words.count(limits.values(), "value")
                            + ", far beyond what such a file needs");
        }
        return switch (token) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> NODES.stringNode(text());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case null, default -> NODES.nullNode();
        };
    }

    private JsonNode object(int depth) {
        checkDepth(depth);
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            check(name);
            boolean twice = object.has(name);
            if (twice) {
                problem(
                        parser.currentTokenLocation(),
                        "the key " + Words.quoted(name) + " occurs twice in one object");
            }
            JsonNode value = value(parser.nextToken(), depth);
            if (!twice) {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode array(int depth) {
        checkDepth(depth);
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(value(token, depth));
        }
        return array;
    }

    private void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            stop("more than " + MAX_DEPTH + " levels lie in one another here");
        }
    }

    private String text() {
        String text = parser.getString();
        check(text);
        return text;
    }

    private void check(String text) {
        TextCheck.complaint(text, limits.rule())
                .ifPresent(complaint -> problem(parser.currentTokenLocation(), complaint));
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> decimal();
        };
    }

    private JsonNode decimal() {
        double number = parser.getDoubleValue();
        if (!(Math.abs(number) <= limits.number())) {
            problem(parser.currentTokenLocation(), "the number is too large");
            return NODES.numberNode(1);
        }
        return NODES.numberNode(number);
    }

    private void problem(TokenStreamLocation at, String message) {
        JsonPath path = JsonPath.of(parser.streamReadContext());
        problems.at(at.getLineNr(), at.getColumnNr(), path, message);
    }

    private void stop(String message) {
        problem(parser.currentTokenLocation(), message);
        throw new Stop();
    }
}
