package org.flipside.store;

import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the journal of one session. */
final class JournalReader {
    private static final RecordShape<JournalHeader> HEADER = RecordShape.of(JournalHeader.class);
    private static final String HEADER_COLUMNS = "j." + String.join(", j.", HEADER.columns());
    private static final int FIRST_OF_CHANGE = HEADER.columns().size() + 1;

    private static final String HEADERS =
            "SELECT " + HEADER_COLUMNS + " FROM journal j WHERE j.session_id = ? ORDER BY j.number";
    private static final String WITH_CHANGES =
            "SELECT " + HEADER_COLUMNS + ", c.entity_kind, c.before_json, c.after_json, c.ordinal";

    /** An entry stays in sight although nothing changed by it. */
    private static final String ENTRIES =
            WITH_CHANGES
                    + " FROM journal j LEFT JOIN journal_change c ON c.position = j.position"
                    + " WHERE j.session_id = ? AND j.number > ? AND j.number <= ?"
                    + " ORDER BY j.number, c.ordinal";

    private static final String OF_CARD =
            WITH_CHANGES
                    + " FROM journal_change c JOIN journal j ON j.position = c.position"
                    + " WHERE j.session_id = ? AND c.card_id = ?"
                    + " UNION ALL "
                    + WITH_CHANGES
                    + " FROM journal_mention m"
                    + " JOIN journal_change c ON c.position = m.position AND c.ordinal = m.ordinal"
                    + " JOIN journal j ON j.position = m.position"
                    + " WHERE j.session_id = ? AND m.card_id = ?"
                    + " UNION ALL "
                    + WITH_CHANGES
                    + " FROM journal_change c JOIN journal j ON j.position = c.position"
                    + " WHERE j.session_id = ? AND c.card_id IN (SELECT a.entity_id"
                    + " FROM journal_change a WHERE a.entity_kind = 'ACTION' AND a.card_id = ?"
                    + " UNION ALL SELECT a.entity_id FROM journal_mention m"
                    + " JOIN journal_change a"
                    + " ON a.position = m.position AND a.ordinal = m.ordinal"
                    + " WHERE a.entity_kind = 'ACTION' AND m.card_id = ?)"
                    + " ORDER BY number DESC, ordinal";

    private final Handle handle;
    private final Id<SessionDetails> session;

    JournalReader(Handle handle, Id<SessionDetails> session) {
        this.handle = handle;
        this.session = session;
    }

    /** The heads of all entries, oldest first. */
    List<JournalHeader> headers() {
        return handle.select(HEADERS, session.value()).map((row, _) -> HEADER.read(row, 1)).list();
    }

    /** At most {@code limit} entries after the one with that number, oldest first. */
    List<JournalEntry> entriesAfter(long number, int limit) {
        return entries(handle.select(ENTRIES, session.value(), number, number + limit));
    }

    /** The entry with that number. */
    Optional<JournalEntry> entry(long number) {
        return entriesAfter(number - 1, 1).stream().findFirst();
    }

    /**
     * The entries that concern a card, newest first, without what does not concern it. Who owns an
     * action concerns every card that the action serves or once served.
     */
    List<JournalEntry> ofCard(Id<Card> card) {
        return entries(
                handle.select(
                        OF_CARD,
                        session.value(),
                        card.value(),
                        session.value(),
                        card.value(),
                        session.value(),
                        card.value(),
                        card.value()));
    }

    private static List<JournalEntry> entries(Query query) {
        Map<JournalHeader, List<Change>> grouped = new LinkedHashMap<>();
        query.scanResultSet(
                (rows, context) -> {
                    try (context) {
                        ResultSet row = rows.get();
                        while (row.next()) {
                            List<Change> changes =
                                    grouped.computeIfAbsent(
                                            HEADER.read(row, 1), _ -> new ArrayList<>());
                            change(row).ifPresent(changes::add);
                        }
                        return null;
                    }
                });
        List<JournalEntry> entries = new ArrayList<>();
        grouped.forEach((header, changes) -> entries.add(entry(header, changes)));
        return entries;
    }

    private static JournalEntry entry(JournalHeader head, List<Change> changes) {
        return new JournalEntry(
                head.number(),
                head.kind(),
                head.target(),
                new ChangeSet(head.label(), head.author(), head.at(), changes));
    }

    private static Optional<Change> change(ResultSet row) throws SQLException {
        String kind = row.getString(FIRST_OF_CHANGE);
        return kind == null
                ? Optional.empty()
                : Change.between(
                        state(kind, row.getString(FIRST_OF_CHANGE + 1)),
                        state(kind, row.getString(FIRST_OF_CHANGE + 2)));
    }

    private static Optional<Entity> state(String kind, @Nullable String json) {
        return json == null
                ? Optional.empty()
                : Optional.of(Json.readEntity(EntityKind.valueOf(kind), json));
    }
}
