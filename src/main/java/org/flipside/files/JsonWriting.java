package org.flipside.files;

import org.flipside.model.CalendarDay;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Writes JSON that people can read: indented by two, with what is empty left out. */
record JsonWriting(JsonGenerator json) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Line feeds on every system, so that equal values give equal files. */
    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /**
     * Writes a whole document; leaves {@code to} open.
     *
     * @throws UncheckedIOException if {@code to} does
     */
    static void document(Writer to, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), to)) {
            content.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** A text, unless it is empty. */
    void text(String key, String value) {
        if (!value.isEmpty()) {
            value(key, value);
        }
    }

    /** A text, or what is written as its text: a day, a time, a moment. */
    void value(String key, Object value) {
        json.writeStringProperty(key, TextCheck.storable(value.toString()));
    }

    /** A day, unless it is unknown. */
    void day(String key, CalendarDay value) {
        value.date().ifPresent(day -> value(key, day));
    }

    /** An enumerated value as a word. */
    void word(String key, Enum<?> value) {
        json.writeStringProperty(key, Keywords.word(value));
    }

    /** An identity. */
    void id(String key, Id<?> id) {
        json.writeStringProperty(key, id.toString());
    }

    /** Identities, unless there are none. */
    void ids(String key, List<? extends Id<?>> all) {
        list(key, all, id -> json.writeString(id.toString()));
    }

    /** A whole number. */
    void number(String key, int value) {
        json.writeNumberProperty(key, value);
    }

    /** A number. */
    void number(String key, double value) {
        json.writeNumberProperty(key, value);
    }

    /** A place. */
    void point(String key, Point place) {
        member(
                key,
                () -> {
                    number("x", place.x());
                    number("y", place.y());
                });
    }

    /** An object as a member. */
    void member(String key, Runnable members) {
        json.writeName(key);
        object(members);
    }

    /** An object. */
    void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    /** A text in a list. */
    void element(String value) {
        json.writeString(TextCheck.storable(value));
    }

    /** A list, unless it is empty. */
    <T> void list(String key, Collection<? extends T> all, Consumer<T> write) {
        if (!all.isEmpty()) {
            fullList(key, all, write);
        }
    }

    /** A list, also an empty one. */
    <T> void fullList(String key, Collection<? extends T> all, Consumer<T> write) {
        json.writeName(key);
        json.writeStartArray();
        all.forEach(write);
        json.writeEndArray();
    }
}
