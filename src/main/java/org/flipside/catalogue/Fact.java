package org.flipside.catalogue;

import java.util.List;

/**
 * What one section of a page says, and where that comes from.
 *
 * @param lines one for a plain text, several for a list; none where nothing is known
 * @param provenance {@link Provenance#UNVERIFIED} exactly where there are no lines
 */
public record Fact(List<String> lines, Provenance provenance) {
    private static final Fact UNKNOWN = new Fact(List.of(), Provenance.UNVERIFIED);

    public Fact {
        lines = List.copyOf(lines);
        if (lines.isEmpty() != (provenance == Provenance.UNVERIFIED)
                || lines.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(provenance + " with " + lines);
        }
    }

    /** Not known to us. */
    public static Fact unknown() {
        return UNKNOWN;
    }

    /** A plain text. */
    public static Fact of(String text, Provenance provenance) {
        return new Fact(List.of(text), provenance);
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return !lines.isEmpty();
    }

    /** The lines in one text, a line each; empty where nothing is known. */
    public String text() {
        return String.join("\n", lines);
    }
}
