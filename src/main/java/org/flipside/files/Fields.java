package org.flipside.files;

import org.flipside.model.CalendarDay;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The members of one object of a session file, asked for one by one. What does not fit is noted and
 * answered with a value of the right type, so that one pass finds all problems; the result is
 * thrown away then.
 */
final class Fields {
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

    /** Whether the key is there. */
    boolean has(String key) {
        return node.has(key);
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

    /** Texts; the list may be left out. */
    List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        each(key, (element, at) -> string(element, at).ifPresent(all::add));
        return all;
    }

    /** A value that is written as a text. */
    <T> T get(String key, Form<T> form) {
        JsonNode value = required(key);
        return value.isMissingNode()
                ? form.otherwise().get()
                : parsed(value, path.member(key), form).orElseGet(form.otherwise());
    }

    /** An enumerated value. */
    <E extends Enum<E>> E word(String key, Class<E> type) {
        return get(key, Form.word(type));
    }

    /** Enumerated values; the list may be left out. */
    <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        List<E> all = new ArrayList<>();
        each(key, (element, at) -> parsed(element, at, Form.word(type)).ifPresent(all::add));
        return all;
    }

    /** A day that may be left out. */
    CalendarDay day(String key) {
        return has(key) ? CalendarDay.of(get(key, Form.DATE)) : CalendarDay.unknown();
    }

    /** A code of the catalogue, which may be left out. */
    PatternRef pattern(String key) {
        if (!has(key)) {
            return PatternRef.none();
        }
        PatternRef ref = get(key, Form.PATTERN);
        if (!ref.equals(PatternRef.none()) && CatalogueReader.builtIn().find(ref).isEmpty()) {
            problem(key, Words.quoted(ref.code()) + " is not in the catalogue");
        }
        return ref;
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

    /** A number in bounds. */
    double number(String key, double least, double most) {
        double value = number(key);
        if (value < least) {
            problem(key, text(value) + " is too small; the least is " + text(least));
        } else if (value > most) {
            problem(key, text(value) + " is too large; the most is " + text(most));
        }
        return Math.clamp(value, least, most);
    }

    private static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    /** A place on the board: two numbers, {@code x} and {@code y}. */
    Point point(String key) {
        return object(key).map(Fields::xy).orElse(Point.ORIGIN);
    }

    private Point xy() {
        Point point =
                new Point(
                        number("x", -Point.FARTHEST, Point.FARTHEST),
                        number("y", -Point.FARTHEST, Point.FARTHEST));
        done();
        return point;
    }

    /** The identity of what these fields describe. */
    <E extends Entity> Id<E> id(EntityKind kind) {
        Id<E> id = get("id", Form.<E>id());
        define(kind, id, "id");
        return id;
    }

    /** Notes that these fields describe what that identity stands for. */
    void define(EntityKind kind, Id<?> id, String key) {
        references.define(kind, id, path.member(key));
    }

    /** The identity of something else in the file. */
    <E extends Entity> Id<E> ref(String key, EntityKind... kinds) {
        Id<E> id = get(key, Form.<E>id());
        references.refer(path.member(key), id, kinds);
        return id;
    }

    /** Identities of other things in the file; the list may be left out. */
    <E extends Entity> List<Id<E>> refs(String key, EntityKind kind) {
        List<Id<E>> all = new ArrayList<>();
        each(
                key,
                (element, at) ->
                        parsed(element, at, Form.<E>id())
                                .ifPresent(
                                        id -> {
                                            all.add(id);
                                            references.refer(at, id, kind);
                                        }));
        return all;
    }

    /** An object that must be there; nothing, and a problem more, if it is not. */
    Optional<Fields> object(String key) {
        JsonNode value = required(key);
        return value.isMissingNode() ? Optional.empty() : fields(value, path.member(key));
    }

    /** Objects; the list may be left out. */
    List<Fields> objects(String key) {
        List<Fields> all = new ArrayList<>();
        each(key, (element, at) -> fields(element, at).ifPresent(all::add));
        return all;
    }

    /** Notes a problem if a list is not there or holds nothing. */
    void requireAny(String key) {
        JsonNode value = required(key);
        if (value.isArray() && value.isEmpty()) {
            problem(key, "at least one is expected here");
        }
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

    private void each(String key, BiConsumer<JsonNode, JsonPath> reader) {
        JsonNode value = ask(key);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                reader.accept(value.path(i), path.member(key).element(i));
            }
        } else if (!value.isMissingNode()) {
            wrongType(key, "a list", value);
        }
    }

    private <T> Optional<T> parsed(JsonNode value, JsonPath at, Form<T> form) {
        Optional<String> text = string(value, at);
        Optional<T> result = text.flatMap(form.parse());
        if (text.isPresent() && result.isEmpty()) {
            problems.of(at, form.complaint().get());
        }
        return result;
    }

    private Optional<String> string(JsonNode value, JsonPath at) {
        if (value.isString()) {
            return Optional.of(value.asString());
        }
        problems.of(at, Words.expected("a text", value));
        return Optional.empty();
    }

    private Optional<Fields> fields(JsonNode value, JsonPath at) {
        if (value.isObject()) {
            return Optional.of(new Fields(value, at, problems, references));
        }
        problems.of(at, Words.expected("an object", value));
        return Optional.empty();
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
        problem(key, Words.expected(wanted, found));
    }
}
