package org.flipside.export;

import org.flipside.export.redaction.Counted;

import java.util.Map;

/** The letters before the numbers of entries, by which printed lists can be counted. */
public final class EntryMarks {
    /** The letter of each kind of entry that has a list of its own. */
    public static final Map<Counted, String> ALL =
            Map.of(
                    Counted.LINKS, "L",
                    Counted.ACTIONS, "A",
                    Counted.DECISIONS, "D",
                    Counted.PARKED, "P",
                    Counted.NOTES, "N",
                    Counted.CLUSTERS, "G",
                    Counted.RATINGS, "R",
                    Counted.GROUPS, "T",
                    Counted.PEOPLE, "W",
                    Counted.PHASES, "F");

    private EntryMarks() {}
}
