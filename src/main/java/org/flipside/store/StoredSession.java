package org.flipside.store;

import org.flipside.model.Session;

import java.util.List;

/**
 * A session as the library holds it.
 *
 * @param session its present state
 * @param journal the heads of all its journal entries, oldest first; never empty
 */
public record StoredSession(Session session, List<JournalHeader> journal) {
    public StoredSession {
        journal = List.copyOf(journal);
    }

    /** The number of the last journal entry; the next one to append has this plus one. */
    public long lastNumber() {
        return journal.getLast().number();
    }
}
