package org.flipside.store;

import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.EntityKind;
import org.flipside.model.Session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One change set in its place in the journal of a session.
 *
 * @param number its place: 1, 2, 3 … without gaps
 * @param kind what sort of act it was
 * @param target the number of the entry that an undo takes back or a redo does again; 0 otherwise
 * @param changes what it changed
 */
public record JournalEntry(long number, Kind kind, long target, ChangeSet changes) {
    /** What sort of act an entry records. */
    public enum Kind {
        /** The session was made; always number 1. */
        CREATED,

        /** Somebody edited it. */
        EDIT,

        /** An earlier entry was taken back. */
        UNDO,

        /** An entry that had been taken back was done again. */
        REDO,

        /** Something happened in the room, such as a phase that began; undo passes it by. */
        EVENT,

        /** The session came from a file; always number 1. */
        IMPORTED;

        /** Whether this is how a journal begins. */
        public boolean isBeginning() {
            return this == CREATED || this == IMPORTED;
        }
    }

    public JournalEntry {
        if (number < 1 || kind.isBeginning() != (number == 1)) {
            throw new IllegalArgumentException("Entry " + number + " cannot be " + kind);
        }
        boolean pointsBack = kind == Kind.UNDO || kind == Kind.REDO;
        if (pointsBack ? target < 1 || target >= number : target != 0) {
            throw new IllegalArgumentException(kind + " cannot point at entry " + target);
        }
    }

    /** The entry that makes this session out of nothing. */
    public static JournalEntry created(Session session, String label, String author, Instant at) {
        return beginning(Kind.CREATED, session, label, author, at);
    }

    /** The entry that makes this session, read from a file, out of nothing. */
    public static JournalEntry imported(Session session, String label, String author, Instant at) {
        return beginning(Kind.IMPORTED, session, label, author, at);
    }

    private static JournalEntry beginning(
            Kind kind, Session session, String label, String author, Instant at) {
        List<Change> all = new ArrayList<>();
        for (EntityKind each : EntityKind.values()) {
            session.of(each).forEach(entity -> all.add(new Change.Added(entity)));
        }
        return new JournalEntry(1, kind, 0, new ChangeSet(label, author, at, all));
    }
}
