package org.flipside.export.format;

import java.util.Locale;
import java.util.Optional;

/** The formats in which a session can be exported. */
public enum Format {
    /** The session file, which can be imported again. */
    JSON(".flipside-session.json"),

    /** Tables for a spreadsheet, one for each register. */
    CSV(".csv"),

    /** The map: one page for any browser. */
    HTML(".html"),

    /** The report on pages, to be read or printed. */
    PDF(".pdf"),

    /** The cards on sheets, to be printed and cut. */
    CARDS("-cards.pdf"),

    /** The report as slides. */
    PPTX(".pptx"),

    /** The registers as tables of one spreadsheet, which can come back edited. */
    XLSX(".xlsx"),

    /** The board as lines and letters, sharp at any size. */
    SVG(".svg"),

    /** The board as pixels. */
    PNG(".png"),

    /** The report as a text with marks, for wikis and repositories. */
    MD(".md"),

    /** What has a day, for a calendar. */
    ICS(".ics"),

    /** All others in one archive, with an index. */
    PACK(".zip");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
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
