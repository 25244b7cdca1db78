package org.flipside.testsupport;

import org.flipside.model.Entity;
import org.flipside.model.Session;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a text of its own into every text of a session, whatever texts the model holds, so that one
 * that got out can be told from all others.
 */
public final class Marked {
    /** The texts that were put in, by kind and field, such as {@code Evidence.note}. */
    private final Map<String, List<String>> marks = new LinkedHashMap<>();

    private int number;

    /** The same session with a mark in every text. */
    public Session session(Session session) throws ReflectiveOperationException {
        List<Entity> all = new ArrayList<>();
        for (org.flipside.model.EntityKind kind : org.flipside.model.EntityKind.values()) {
            for (Entity entity : session.of(kind).list()) {
                all.add((Entity) marked((Record) entity));
            }
        }
        return Session.of(all);
    }

    /** The texts of one field. */
    public List<String> of(String field) {
        List<String> texts = marks.get(field);
        if (texts == null) {
            throw new IllegalArgumentException(field + " is not among " + marks.keySet());
        }
        return texts;
    }

    /** The fields in which there are texts. */
    public Set<String> fields() {
        return marks.keySet();
    }

    private Record marked(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String field = value.getClass().getSimpleName() + "." + components[i].getName();
            values[i] = marked(field, components[i].getAccessor().invoke(value));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return value.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private Object marked(String field, Object value) throws ReflectiveOperationException {
        return switch (value) {
            case String _ -> mark(field);
            case List<?> list when !list.isEmpty() && list.getFirst() instanceof String ->
                    List.of(mark(field), mark(field));
            case org.flipside.model.Claim claim -> marked(claim);
            case org.flipside.model.Flipside flipside -> marked(flipside);
            case org.flipside.model.WorkshopRef workshop -> marked(workshop);
            default -> value;
        };
    }

    private String mark(String field) {
        String text = "zq" + Integer.toString(1_000_000 + number++, 36) + "qz";
        marks.computeIfAbsent(field, _ -> new ArrayList<>()).add(text);
        return text;
    }
}
