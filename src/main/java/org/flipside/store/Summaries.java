package org.flipside.store;

import org.flipside.model.ActionStatus;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The summaries of all sessions by a handful of statements over the whole library, each of which
 * reads narrow rows or an index alone: their number does not grow with the number of sessions.
 */
final class Summaries {
    private static final String SESSIONS =
            "SELECT s.id, d.title, d.client, d.unit, d.date, d.start, d.state, d.workshop_title,"
                    + " s.changed_at FROM session s JOIN details d ON d.session_id = s.id"
                    + " WHERE s.deleted_at IS NULL ORDER BY d.date DESC, d.start DESC, s.id";
    private static final String LENSES =
            "SELECT session_id, name FROM lens ORDER BY session_id, ordinal, id";
    private static final String CARDS =
            "SELECT session_id, side, COUNT(*) FROM card GROUP BY session_id, side";
    private static final String ACTIONS =
            "SELECT session_id, status, COUNT(*) FROM action GROUP BY session_id, status";
    private static final String GROUPS =
            "SELECT session_id, COUNT(*), SUM(size) FROM participant_group GROUP BY session_id";
    private static final String ROSTER =
            "SELECT session_id, COUNT(*) FROM participant GROUP BY session_id";

    private final Map<UUID, Tally> tallies = new HashMap<>();

    private Summaries() {}

    /** What is counted of one session. */
    private static final class Tally {
        private final List<String> lenses = new ArrayList<>();
        private int cards;
        private int turned;
        private int roster;
        private int members;
        private int groups;
        private int open;
        private int closed;
    }

    /** Adds one row of a statement to the tally of its session. */
    private interface Counter {
        void count(Tally tally, ResultSet row) throws SQLException;
    }

    /** All that are not deleted, the one that takes place last first. */
    static List<SessionSummary> read(Handle handle) {
        Summaries summaries = new Summaries();
        summaries.count(handle);
        return handle.select(SESSIONS).map((row, _) -> summaries.summary(row)).list();
    }

    private void count(Handle handle) {
        each(handle, LENSES, (tally, row) -> tally.lenses.add(row.getString(2)));
        each(
                handle,
                CARDS,
                (tally, row) -> {
                    tally.cards += row.getInt(3);
                    if (row.getString(2).equals(Side.FLIPSIDE.name())) {
                        tally.turned += row.getInt(3);
                    }
                });
        each(
                handle,
                ACTIONS,
                (tally, row) -> {
                    if (ActionStatus.valueOf(row.getString(2)).isOpen()) {
                        tally.open += row.getInt(3);
                    } else {
                        tally.closed += row.getInt(3);
                    }
                });
        each(
                handle,
                GROUPS,
                (tally, row) -> {
                    tally.groups = row.getInt(2);
                    tally.members = row.getInt(3);
                });
        each(handle, ROSTER, (tally, row) -> tally.roster = row.getInt(2));
    }

    private void each(Handle handle, String sql, Counter counter) {
        handle.select(sql)
                .scanResultSet(
                        (rows, context) -> {
                            try (context) {
                                ResultSet row = rows.get();
                                while (row.next()) {
                                    counter.count(tally(row.getObject(1, UUID.class)), row);
                                }
                                return null;
                            }
                        });
    }

    private Tally tally(UUID session) {
        return tallies.computeIfAbsent(session, _ -> new Tally());
    }

    private SessionSummary summary(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        Tally tally = tally(id);
        return new SessionSummary(
                new Id<SessionDetails>(id),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalTime.class),
                SessionState.valueOf(row.getString(7)),
                row.getString(8),
                tally.lenses,
                tally.cards,
                tally.turned,
                Math.max(tally.roster, tally.members),
                tally.groups,
                tally.open,
                tally.closed,
                Nanos.toInstant(row.getLong(9)));
    }
}
