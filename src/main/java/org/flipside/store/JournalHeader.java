package org.flipside.store;

import java.time.Instant;

/**
 * A journal entry without what it changed: enough to name it, and to know what can be undone.
 *
 * @param number its number within the session, from 1
 * @param kind what sort of act it was
 * @param target the number of the entry that an undo takes back or a redo does again; 0 otherwise
 * @param label what was done, as undo names it
 * @param author who did it
 * @param at when
 */
public record JournalHeader(
        long number, JournalEntry.Kind kind, long target, String label, String author, Instant at) {
    /** The head of an entry. */
    static JournalHeader of(JournalEntry entry) {
        var changes = entry.changes();
        return new JournalHeader(
                entry.number(),
                entry.kind(),
                entry.target(),
                changes.label(),
                changes.author(),
                changes.at());
    }
}
