package org.flipside.files;

import org.flipside.model.CalendarDay;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The members of one object of a session file, asked for one by one. What does not fit is noted and
 * answered with a value of the right type, so that one pass finds all problems; the result is
 * thrown away then.
 */
final class Fields {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final JsonNode node;
    private final JsonPath path;
    private final Problems problems;
    private final References references;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode node, JsonPath path, Problems problems, References references) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.references = references;
    }

    /** A text that may be left out. */
    String text(String key) {
        JsonNode value = ask(key);
        if (value.isMissingNode() || value.isString()) {
            return value.asString("");
        }
        wrongType(key, "a text", value);
        return "";
    }

    /** A text that is the same in every file. */
    void constant(String key, String wanted) {
        parsed(
                key,
                text -> Optional.of(text).filter(wanted::equals),
                wanted,
                () -> "must be " + Words.quoted(wanted));
    }

    /** An enumerated value. */
    <E extends Enum<E>> E word(String key, Class<E> type) {
        E first = type.getEnumConstants()[0];
        return parsed(key, word -> Keywords.find(type, word), first, () -> oneOf(type));
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type) {
        return "one of " + Words.list(Keywords.all(type)) + " is expected here";
    }

    /** Enumerated values; the list may be left out. */
    <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        List<E> all = new ArrayList<>();
        each(
                key,
                (element, at) -> {
                    Optional<E> value = Keywords.find(type, element.asString(""));
                    value.ifPresentOrElse(all::add, () -> problems.of(at, oneOf(type)));
                });
        return all;
    }

    /** Texts; the list may be left out. */
    List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        each(
                key,
                (element, at) -> {
                    if (element.isString()) {
                        all.add(element.asString());
                    } else {
                        problems.of(at, Words.expected("a text", element));
                    }
                });
        return all;
    }

    /** A whole number in bounds. */
    int whole(String key, int least, int most) {
        JsonNode value = required(key);
        if (value.isMissingNode()) {
            return least;
        }
        if (!value.isIntegralNumber()) {
            wrongType(key, "a whole number", value);
        } else if (value.asDouble() < least) {
            problem(key, value.asString() + " is too small; the least is " + least);
        } else if (value.asDouble() > most) {
            problem(key, value.asString() + " is too large; the most is " + most);
        } else {
            return value.asInt();
        }
        return least;
    }

    /** A number. */
    double number(String key) {
        JsonNode value = required(key);
        if (value.isNumber()) {
            return value.asDouble();
        }
        if (!value.isMissingNode()) {
            wrongType(key, "a number", value);
        }
        return 0;
    }

    /** Two numbers, {@code x} and {@code y}. */
    Point point(String key) {
        return object(key)
                .map(
                        place -> {
                            Point point = new Point(place.number("x"), place.number("y"));
                            place.done();
                            return point;
                        })
                .orElse(Point.ORIGIN);
    }

    /** A day. */
    LocalDate date(String key) {
        return temporal(key, LocalDate::parse, LocalDate.EPOCH, "a day such as 2026-11-21");
    }

    /** A day that may be left out. */
    CalendarDay day(String key) {
        return node.has(key) ? CalendarDay.of(date(key)) : CalendarDay.unknown();
    }

    /** A time of day. */
    LocalTime time(String key) {
        return temporal(key, LocalTime::parse, LocalTime.MIDNIGHT, "a time such as 09:30");
    }

    /** A moment. */
    Instant instant(String key) {
        return temporal(
                key, Instant::parse, Instant.EPOCH, "a moment such as 2026-11-21T08:30:00Z");
    }

    private <T> T temporal(String key, Function<String, T> parse, T otherwise, String wanted) {
        return parsed(
                key,
                text -> {
                    try {
                        return Optional.of(parse.apply(text));
                    } catch (DateTimeParseException _) {
                        return Optional.empty();
                    }
                },
                otherwise,
                () -> wanted + " is expected here");
    }

    /** A pattern's code, which may be left out. */
    PatternRef pattern(String key) {
        return node.has(key)
                ? parsed(
                        key,
                        code -> PatternRef.parse(code).filter(r -> !r.equals(PatternRef.none())),
                        PatternRef.none(),
                        () -> "a code such as FM-04 or FFN-08 is expected here")
                : PatternRef.none();
    }

    /** The identity of what these fields describe. */
    <E extends Entity> Id<E> id(EntityKind kind) {
        Id<E> id = anyId("id");
        define(kind, id, "id");
        return id;
    }

    /** Notes that these fields describe what that identity stands for. */
    void define(EntityKind kind, Id<?> id, String key) {
        references.define(kind, id, path.member(key));
    }

    /** The identity of something else in the file. */
    <E extends Entity> Id<E> ref(String key, EntityKind... kinds) {
        Id<E> id = anyId(key);
        references.refer(path.member(key), id, kinds);
        return id;
    }

    /** Identities of other things in the file; the list may be left out. */
    <E extends Entity> List<Id<E>> refs(String key, EntityKind kind) {
        List<Id<E>> all = new ArrayList<>();
        each(
                key,
                (element, at) -> {
                    Optional<Id<E>> id = parseId(element.asString(""));
                    id.ifPresentOrElse(all::add, () -> problems.of(at, NO_ID));
                    id.ifPresent(known -> references.refer(at, known, kind));
                });
        return all;
    }

    private static final String NO_ID = "an identity (a UUID in small letters) is expected here";

    private <E extends Entity> Id<E> anyId(String key) {
        Id<E> other = new Id<>(UUID.randomUUID());
        return parsed(key, Fields::<E>parseId, other, () -> NO_ID);
    }

    private static <E extends Entity> Optional<Id<E>> parseId(String text) {
        return UUID_FORM.matcher(text).matches() ? Optional.of(Id.of(text)) : Optional.empty();
    }

    /** Whether the key is there. */
    boolean has(String key) {
        return node.has(key);
    }

    /** An object that must be there; nothing, and a problem more, if it is not. */
    Optional<Fields> object(String key) {
        JsonNode value = required(key);
        if (value.isObject()) {
            return Optional.of(new Fields(value, path.member(key), problems, references));
        }
        if (!value.isMissingNode()) {
            wrongType(key, "an object", value);
        }
        return Optional.empty();
    }

    /** Objects; the list may be left out. */
    List<Fields> objects(String key) {
        List<Fields> all = new ArrayList<>();
        each(
                key,
                (element, at) -> {
                    if (element.isObject()) {
                        all.add(new Fields(element, at, problems, references));
                    } else {
                        problems.of(at, Words.expected("an object", element));
                    }
                });
        return all;
    }

    /** Notes a problem with one of the members. */
    void problem(String key, String message) {
        problems.of(path.member(key), message);
    }

    /** Notes the keys that nobody asked for. */
    void done() {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                problems.ofKey(
                        path.member(key), "the key " + Words.quoted(key) + " is not known here");
            }
        }
    }

    private interface Element {
        void read(JsonNode element, JsonPath at);
    }

    private void each(String key, Element reader) {
        JsonNode value = ask(key);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                reader.read(value.path(i), path.member(key).element(i));
            }
        } else if (!value.isMissingNode()) {
            wrongType(key, "a list", value);
        }
    }

    private <T> T parsed(
            String key,
            Function<String, Optional<T>> parse,
            T otherwise,
            java.util.function.Supplier<String> complaint) {
        JsonNode value = required(key);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isString()) {
            wrongType(key, "a text", value);
            return otherwise;
        }
        Optional<T> result = parse.apply(value.asString());
        if (result.isEmpty()) {
            problems.of(path.member(key), complaint.get());
        }
        return result.orElse(otherwise);
    }

    private JsonNode required(String key) {
        JsonNode value = ask(key);
        if (value.isMissingNode()) {
            problems.of(path, Words.quoted(key) + " is missing");
        }
        return value;
    }

    private JsonNode ask(String key) {
        asked.add(key);
        return node.path(key);
    }

    private void wrongType(String key, String wanted, JsonNode found) {
        problems.of(path.member(key), Words.expected(wanted, found));
    }
}
