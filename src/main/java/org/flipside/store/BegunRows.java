package org.flipside.store;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What was begun and not entered, within the transaction of the caller. */
final class BegunRows {
    private static final String FIND =
            "SELECT place, text FROM begun WHERE session_id = ? AND author = ?";
    private static final String UPDATE =
            "UPDATE begun SET text = ? WHERE session_id = ? AND author = ? AND place = ?";
    private static final String INSERT =
            "INSERT INTO begun (text, session_id, author, place) VALUES (?, ?, ?, ?)";
    private static final String DELETE =
            "DELETE FROM begun WHERE session_id = ? AND author = ? AND place = ?";

    private BegunRows() {}

    /** What that author began, by its place. */
    static Map<String, String> read(Handle handle, Id<SessionDetails> session, String author) {
        Map<String, String> found = new HashMap<>();
        handle.select(FIND, session.value(), author)
                .map((row, _) -> found.put(row.getString(1), row.getString(2)))
                .list();
        return Map.copyOf(found);
    }

    /** Keeps a text in place of an earlier one; an empty one is let go. */
    static void write(
            Handle handle, Id<SessionDetails> session, String author, String place, String text) {
        UUID id = session.value();
        if (text.isEmpty()) {
            handle.execute(DELETE, id, author, place);
        } else if (handle.execute(UPDATE, text, id, author, place) == 0) {
            handle.execute(INSERT, text, id, author, place);
        }
    }
}
