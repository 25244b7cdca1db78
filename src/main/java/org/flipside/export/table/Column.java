package org.flipside.export.table;

/**
 * A column of a {@link Table}.
 *
 * @param name its heading
 * @param kind what its fields hold
 */
public record Column(String name, Kind kind) {
    /** What the fields of a column hold, beside nothing. */
    public enum Kind {
        /** A few words. */
        TEXT,

        /** As many words as somebody cares to write. */
        PROSE,

        /** A whole number. */
        WHOLE,

        /** A day as ISO 8601 has it. */
        DAY,

        /** A moment with its offset as ISO 8601 has it. */
        MOMENT,

        /** A web address or the name of a file. */
        LINK,

        /** An identity, which programs match and nobody reads. */
        ID
    }
}
