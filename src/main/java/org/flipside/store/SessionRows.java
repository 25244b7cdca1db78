package org.flipside.store;

import org.flipside.model.Change;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The typed rows of a session: its present state. */
final class SessionRows {
    private SessionRows() {}

    /** All rows as a session. */
    static Session read(Handle handle, Id<SessionDetails> session) {
        List<Entity> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            all.addAll(Table.of(kind).select(handle, session));
        }
        return Session.of(all);
    }

    /**
     * Brings the rows to the state after these changes.
     *
     * @throws LibraryException a conflict, if a row to replace or remove is not there
     */
    static void apply(Handle handle, Id<SessionDetails> session, List<Change> changes) {
        Map<EntityKind, Touched> touched = new EnumMap<>(EntityKind.class);
        for (Change change : changes) {
            touched.computeIfAbsent(change.entity().entityKind(), _ -> new Touched()).add(change);
        }
        touched.forEach(
                (kind, rows) -> {
                    Table table = Table.of(kind);
                    table.delete(handle, session, rows.removed);
                    table.update(handle, session, rows.changed);
                    table.insert(handle, session, rows.added);
                });
    }

    /** What happens to the rows of one table. */
    private static final class Touched {
        private final List<Entity> removed = new ArrayList<>();
        private final List<Entity> changed = new ArrayList<>();
        private final List<Entity> added = new ArrayList<>();

        void add(Change change) {
            switch (change) {
                case Change.Added(Entity after) -> added.add(after);
                case Change.Removed(Entity before) -> removed.add(before);
                case Change.Changed(Entity _, Entity after) -> changed.add(after);
            }
        }
    }
}
