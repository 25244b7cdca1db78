package org.flipside.export.format;

import java.util.Optional;

/**
 * How documents for a client look.
 *
 * @param name the client’s name as it stands on covers; empty for the session’s
 * @param logo beside the name
 * @param accent the colour of lines and, where it can be read, of headings
 * @param second the colour beside it
 */
public record Brand(String name, Optional<Logo> logo, Rgb accent, Rgb second) {
    /** The program’s own colours, for clients without any. */
    public static final Brand NONE =
            new Brand("", Optional.empty(), new Rgb(0x2B5C8A), new Rgb(0x1F2A37));

    /** The ground of documents. */
    public static final Rgb PAPER = new Rgb(0xFFFFFF);

    /** The same with another picture. */
    public Brand withLogo(Optional<Logo> other) {
        return new Brand(name, other, accent, second);
    }

    /** Whether it is the client’s own. */
    public boolean isOwn() {
        return !equals(NONE);
    }

    /** A colour for headings: the accent where it can be read on paper, else the text’s. */
    public Rgb heading() {
        return accent.isReadableOn(PAPER) ? accent : new Rgb(0x1E1B16);
    }
}
