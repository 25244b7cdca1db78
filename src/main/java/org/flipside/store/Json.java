package org.flipside.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.flipside.model.Activity;
import org.flipside.model.CalendarDay;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Subject;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The model's records as JSON text in the journal and in columns that hold lists.
 *
 * <p>What is written once is read for ever: a component that a record loses later is passed over, a
 * text, list, day, pattern, subject or activity that it gains is empty, unknown, none, the session
 * or talk in what was written before. A component of another type that is added needs a default
 * here.
 */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Texts())
                    .changeDefaultVisibility(
                            checker ->
                                    checker.withGetterVisibility(Visibility.NONE)
                                            .withIsGetterVisibility(Visibility.NONE)
                                            .withFieldVisibility(Visibility.ANY))
                    .withConfigOverride(
                            List.class,
                            list ->
                                    list.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private Json() {}

    /** How values of one type are written and read. */
    record Form<T>(ObjectWriter writer, ObjectReader reader) {
        String write(T value) {
            return writer.writeValueAsString(value);
        }

        T read(String json) {
            return reader.readValue(json);
        }
    }

    /** The form of that type. */
    static <T> Form<T> form(Type type) {
        var java = MAPPER.constructType(type);
        return new Form<>(MAPPER.writerFor(java), MAPPER.readerFor(java));
    }

    /** An entity as the journal holds it; its kind is told beside it. */
    static String write(Entity entity) {
        return MAPPER.writeValueAsString(entity);
    }

    /** What {@link #write} wrote of an entity of that kind. */
    static Entity readEntity(EntityKind kind, String json) {
        return MAPPER.readValue(json, Table.type(kind));
    }

    /** The values that are a text in JSON, and what stands for one that is not there. */
    private static final class Texts extends SimpleModule {
        private static final long serialVersionUID = 1;

        @SuppressWarnings({"rawtypes", "unchecked"}) // a class literal has no type arguments
        Texts() {
            super("flipside");
            add(String.class, Function.identity(), Function.identity(), "");
            add(Id.class, Id::toString, Id::of, null);
            add(PatternRef.class, PatternRef::code, Texts::pattern, PatternRef.none());
            add(CalendarDay.class, Texts::write, Texts::day, CalendarDay.unknown());
            add(Subject.class, Texts::write, Texts::subject, Subject.session());
            add(Activity.class, Enum::name, Activity::valueOf, Activity.TALK);
        }

        private <T> void add(
                Class<T> type,
                Function<T, String> write,
                Function<String, T> read,
                @Nullable T absent) {
            addSerializer(
                    type,
                    new StdSerializer<T>(type) {
                        @Override
                        public void serialize(
                                T value, JsonGenerator to, SerializationContext context) {
                            to.writeString(write.apply(value));
                        }
                    });
            addDeserializer(
                    type,
                    new StdDeserializer<T>(type) {
                        @Override
                        public T deserialize(JsonParser from, DeserializationContext context) {
                            return read.apply(from.getString());
                        }

                        @Override
                        public @Nullable T getNullValue(DeserializationContext context) {
                            return absent;
                        }
                    });
        }

        private static PatternRef pattern(String code) {
            return PatternRef.parse(code).orElseThrow();
        }

        private static String write(CalendarDay day) {
            return day.date().map(LocalDate::toString).orElse("");
        }

        private static CalendarDay day(String text) {
            return text.isEmpty() ? CalendarDay.unknown() : CalendarDay.of(LocalDate.parse(text));
        }

        private static String write(Subject subject) {
            return switch (subject) {
                case Subject.WholeSession() -> "";
                case Subject.OfCard(var card) -> card.toString();
            };
        }

        private static Subject subject(String text) {
            return text.isEmpty() ? Subject.session() : Subject.card(Id.of(text));
        }
    }
}
