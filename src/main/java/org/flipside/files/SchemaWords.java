package org.flipside.files;

import com.networknt.schema.Error;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Puts into plain words where a value departs from the schema. */
final class SchemaWords {
    private SchemaWords() {}

    static String explain(Error error) {
        JsonNode value = error.getInstanceNode();
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> Words.expected(typeName(rule.asString()), value);
            case "required" -> Words.quoted(error.getProperty()) + " is missing";
            case "additionalProperties" ->
                    "the key " + Words.quoted(error.getProperty()) + " is not known here";
            case "maxLength" -> tooLong(value.asString(), rule.asInt());
            case "pattern" -> form(rule.asString(), value.asString());
            case "minimum" -> value + " is too small; the least is " + rule;
            case "maximum" -> value + " is too large; the most is " + rule;
            case "minItems" -> "at least " + rule + " must be listed";
            case "maxItems" -> value.size() + " are too many; the most is " + rule;
            case "uniqueItems" -> "nothing may be listed twice";
            case "const" -> "must be " + rule;
            case "enum" -> "one of " + words(rule) + " is expected here";
            default -> error.getMessage();
        };
    }

    private static String words(JsonNode choices) {
        List<String> words = new ArrayList<>();
        choices.forEach(choice -> words.add(choice.asString()));
        return Words.list(words);
    }

    private static String tooLong(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return "the text has " + Words.count(length, "character") + "; " + most + " fit";
    }

    private static String form(String pattern, String text) {
        if (text.isBlank()) {
            return "the text is empty";
        }
        return pattern.startsWith("^(FM|FFN)")
                ? Words.quoted(text) + " is not a code such as FM-04 or FFN-08"
                : Words.quoted(text) + " may hold small letters, digits and hyphens only";
    }

    private static String typeName(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "array" -> "a list";
            case "object" -> "an object";
            default -> type;
        };
    }
}
