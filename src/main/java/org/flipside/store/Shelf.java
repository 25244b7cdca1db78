package org.flipside.store;

import org.flipside.model.Change;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What can be done with whole sessions, each within the transaction of the caller. */
final class Shelf {
    private static final String KNOWN = "SELECT COUNT(*) FROM session WHERE id = ?";
    private static final String BEGIN =
            "INSERT INTO session (id, last_number, changed_at) VALUES (?, 1, ?)";

    /** Meets no row when another machine was faster, and locks out whoever comes later. */
    private static final String CONTINUE =
            "UPDATE session SET last_number = ?, changed_at = ?"
                    + " WHERE id = ? AND last_number = ? AND deleted_at IS NULL";

    private static final String PRESENT =
            "SELECT COUNT(*) FROM session WHERE id = ? AND deleted_at IS NULL";
    private static final String HEADS =
            "SELECT s.id, j.position, s.last_number FROM session s"
                    + " JOIN journal j ON j.session_id = s.id AND j.number = 1"
                    + " WHERE s.deleted_at IS NULL";
    private static final String DELETE = "UPDATE session SET deleted_at = ? WHERE id = ?";
    private static final String RESTORE = "UPDATE session SET deleted_at = NULL WHERE id = ?";
    private static final String DELETED =
            "SELECT s.id, d.title, d.client, d.unit, d.date, s.deleted_at"
                    + " FROM session s JOIN details d ON d.session_id = s.id"
                    + " WHERE s.deleted_at IS NOT NULL ORDER BY s.deleted_at DESC, s.id";

    /** Only what is deleted: somebody else may have brought it back meanwhile. */
    private static final String PURGE =
            "DELETE FROM session WHERE id = ? AND deleted_at IS NOT NULL";

    private static final String PURGE_DELETED_BEFORE = "DELETE FROM session WHERE deleted_at < ?";

    private Shelf() {}

    /**
     * Makes sure that a session is there and not deleted.
     *
     * @throws LibraryException if it is not
     */
    static void requirePresent(Handle handle, Id<SessionDetails> session) {
        if (!isPresent(handle, session)) {
            throw Failures.unknownSession(session);
        }
    }

    private static boolean isPresent(Handle handle, Id<SessionDetails> session) {
        return handle.select(PRESENT, session.value()).mapTo(int.class).one() > 0;
    }

    /**
     * Writes the next entry of a session's journal and what it changes. The very same entry again
     * changes nothing. A session that begins takes the place of a deleted one of its identity.
     *
     * @throws LibraryException if it is not the next, or does not fit the rows that are there
     */
    static void append(Handle handle, Id<SessionDetails> session, JournalEntry entry) {
        requireOwnDetails(session, entry);
        if (takeNumber(handle, session, entry)) {
            new JournalWriter(handle, session, entry).write();
            SessionRows.apply(handle, session, entry.changes().changes());
            return;
        }
        requirePresent(handle, session);
        var held = new JournalReader(handle, session).entry(entry.number());
        if (held.filter(entry::equals).isEmpty()) {
            throw Failures.conflict(null);
        }
    }

    private static boolean takeNumber(
            Handle handle, Id<SessionDetails> session, JournalEntry entry) {
        UUID id = session.value();
        long at = Nanos.of(entry.changes().at());
        if (entry.kind().isBeginning()) {
            handle.execute(PURGE, id);
            boolean isNew = handle.select(KNOWN, id).mapTo(int.class).one() == 0;
            return isNew && handle.execute(BEGIN, id, at) == 1;
        }
        return handle.execute(CONTINUE, entry.number(), at, id, entry.number() - 1) == 1;
    }

    /** A session begins with its details, which then may change but neither come nor go. */
    private static void requireOwnDetails(Id<SessionDetails> session, JournalEntry entry) {
        boolean begins = entry.kind().isBeginning();
        List<Change> details =
                entry.changes().changes().stream()
                        .filter(change -> change.entity().entityKind() == EntityKind.DETAILS)
                        .toList();
        boolean fits =
                details.stream().allMatch(change -> fits(change, session, begins))
                        && details.size() <= 1
                        && (!begins || details.size() == 1);
        if (!fits) {
            throw new IllegalArgumentException("These are not the details of session " + session);
        }
    }

    private static boolean fits(Change change, Id<SessionDetails> session, boolean begins) {
        return change.entity().id().equals(session)
                && (begins ? change instanceof Change.Added : change instanceof Change.Changed);
    }

    /** The sessions that are not deleted, with the ends of the journal of each. */
    static Map<Id<SessionDetails>, JournalEnds> heads(Handle handle) {
        Map<Id<SessionDetails>, JournalEnds> heads = new HashMap<>();
        handle.select(HEADS)
                .map(
                        (row, _) ->
                                heads.put(id(row), new JournalEnds(row.getLong(2), row.getLong(3))))
                .list();
        return Map.copyOf(heads);
    }

    /** Marks a session as deleted. */
    static void delete(Handle handle, Id<SessionDetails> session, Instant now) {
        requireKnown(session, handle.execute(DELETE, Nanos.of(now), session.value()));
    }

    /** Takes the mark away. */
    static void restore(Handle handle, Id<SessionDetails> session) {
        requireKnown(session, handle.execute(RESTORE, session.value()));
    }

    /** The sessions that are marked as deleted, the last first. */
    static List<DeletedSession> deleted(Handle handle, Duration kept) {
        return handle.select(DELETED)
                .map(
                        (row, _) -> {
                            Instant at = Nanos.toInstant(row.getLong(6));
                            return new DeletedSession(
                                    id(row),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getObject(5, LocalDate.class),
                                    at,
                                    at.plus(kept));
                        })
                .list();
    }

    /** Removes a deleted session and all that hangs on it. */
    static void purge(Handle handle, Id<SessionDetails> session) {
        requireKnown(session, handle.execute(PURGE, session.value()));
    }

    private static void requireKnown(Id<SessionDetails> session, int met) {
        if (met == 0) {
            throw Failures.unknownSession(session);
        }
    }

    /** Removes the sessions that were marked as deleted before that moment. */
    static void purgeDeletedBefore(Handle handle, Instant moment) {
        handle.execute(PURGE_DELETED_BEFORE, Nanos.of(moment));
    }

    private static Id<SessionDetails> id(ResultSet row) throws SQLException {
        return new Id<>(row.getObject(1, UUID.class));
    }
}
