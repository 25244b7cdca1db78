package org.flipside.files;

import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How the entities of one kind stand in a session file.
 *
 * @param kind the kind
 * @param key the name of their list
 * @param read makes one of its fields
 * @param write writes the members of one
 */
record EntityFormat<E extends Entity>(
        EntityKind kind, String key, Function<Fields, E> read, BiConsumer<E, JsonWriting> write) {
    /** All of them in the file. */
    List<E> readAll(Fields root) {
        List<E> all = new ArrayList<>();
        for (Fields fields : root.objects(key)) {
            all.add(read.apply(fields));
            fields.done();
        }
        return all;
    }

    /** All of them in the session, in the same order for equal sessions. */
    @SuppressWarnings("unchecked") // a session keeps each kind apart
    void writeAll(Session session, JsonWriting out) {
        List<E> all = (List<E>) session.of(kind).inOrder();
        out.list(key, all, entity -> out.object(() -> write.accept(entity, out)));
    }
}
