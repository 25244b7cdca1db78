package org.flipside.export.xlsx;

import org.flipside.model.Entity;
import org.flipside.model.Session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A column that can come back changed, and what it says of an entity.
 *
 * @param column its name, as in the tables that are exported
 * @param target finds what the column speaks of, by the identity of the row
 * @param get what the cell says
 * @param set gives the entity what the cell says now
 * @param choices the words of which the cell may say one; none where any text will do
 */
record SheetField<E extends Entity>(
        String column,
        Target<E> target,
        Function<E, String> get,
        Setter<E> set,
        List<String> choices) {
    SheetField {
        choices = List.copyOf(choices);
    }

    /** A column of any text. */
    SheetField(String column, Target<E> target, Function<E, String> get, Setter<E> set) {
        this(column, target, get, set, List.of());
    }

    /** The same column, in which a spreadsheet offers a word for each of the values. */
    <V> SheetField<E> among(V[] values, Function<V, String> told) {
        return new SheetField<>(column, target, get, set, Arrays.stream(values).map(told).toList());
    }

    /** Finds an entity of a session. */
    @FunctionalInterface
    interface Target<E> {
        Optional<E> find(Session session, UUID id);
    }

    /** Reads a cell into an entity. */
    @FunctionalInterface
    interface Setter<E> {
        E set(E entity, String text) throws UnfitValue;
    }

    /** What the cell would show now; nothing where the session has no such thing. */
    Optional<String> shown(Session session, UUID id) {
        return target.find(session, id).map(get).map(XlsxText::shown);
    }

    /**
     * The session with what the cell says; the same where it has no such thing.
     *
     * @throws UnfitValue if that cannot stand there
     */
    Session set(Session session, UUID id, String text) throws UnfitValue {
        Optional<E> entity = target.find(session, id);
        return entity.isPresent() ? session.with(set.set(entity.get(), text)) : session;
    }
}
