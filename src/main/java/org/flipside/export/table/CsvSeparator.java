package org.flipside.export.table;

import java.util.Locale;
import java.util.Optional;

/** What stands between the fields of a table in a text file. */
public enum CsvSeparator {
    /** As RFC 4180 has it. */
    COMMA(','),

    /** For spreadsheets in places where the comma stands in numbers. */
    SEMICOLON(';'),

    /** For what takes in pasted tables. */
    TAB('\t');

    private final char sign;

    CsvSeparator(char sign) {
        this.sign = sign;
    }

    /** The character itself. */
    char sign() {
        return sign;
    }

    /** The word for commands: {@code comma}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The separator that {@link #id} names, whatever its case. */
    public static Optional<CsvSeparator> of(String id) {
        for (CsvSeparator separator : values()) {
            if (separator.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }
}
