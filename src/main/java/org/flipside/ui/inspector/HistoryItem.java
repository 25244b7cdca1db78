package org.flipside.ui.inspector;

import org.flipside.store.JournalEntry;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a card, in words.
 *
 * @param at when
 * @param author who did it
 * @param label what was done
 * @param kind whether it was done, undone or redone
 * @param lines what it changed
 */
record HistoryItem(
        Instant at, String author, String label, JournalEntry.Kind kind, List<Line> lines) {
    HistoryItem {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that became another.
     *
     * @param what what it is
     * @param before what it was; empty if it came
     * @param after what it became; empty if it went
     */
    record Line(String what, String before, String after) {}
}
