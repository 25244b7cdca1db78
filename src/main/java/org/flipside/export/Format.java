package org.flipside.export;

import java.util.Locale;
import java.util.Optional;

/** The formats in which a session can be exported. */
public enum Format {
    /** The session file. */
    JSON(".flipside-session.json", "session file: holds everything, can be imported again"),

    /** Tables. */
    CSV(".csv", "tables for a spreadsheet: one file for each register"),

    /** The map. */
    HTML(".html", "map in one page: opens in any browser, without a network");

    private final String ending;
    private final String description;

    Format(String ending, String description) {
        this.ending = ending;
        this.description = description;
    }

    /** The word for commands: {@code json}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the format's file names end with, from the dot on. That of session files is the one that
     * the system's registry of file types knows them by.
     */
    public String ending() {
        return ending;
    }

    /** What it is and what it is good for, in a few words. */
    public String description() {
        return description;
    }

    /** The format that {@link #id} names, whatever its case. */
    public static Optional<Format> of(String id) {
        for (Format format : values()) {
            if (format.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
