package org.flipside.files;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes what other programs want to read of a list: an array of objects. */
public final class JsonListing {
    private JsonListing() {}

    /**
     * Writes the array; leaves {@code to} open.
     *
     * @param objects texts, numbers, truth values, lists and maps of these; all else is written as
     *     its text
     * @throws java.io.UncheckedIOException if {@code to} fails
     */
    public static void write(List<? extends Map<String, ?>> objects, Writer to) {
        JsonWriting.document(to, json -> value(objects, json));
    }

    private static void value(Object value, JsonGenerator json) {
        switch (value) {
            case Map<?, ?> object -> {
                json.writeStartObject();
                object.forEach(
                        (key, member) -> {
                            json.writeName(key.toString());
                            value(member, json);
                        });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(element -> value(element, json));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(TextCheck.storable(value.toString()));
        }
    }
}
