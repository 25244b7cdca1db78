package org.flipside.settings;

import java.util.List;

/**
 * How a client’s sessions were exported last, and how the client’s documents look.
 *
 * @param formats the words of formats; empty before the first export
 * @param profile the word of the audience; empty before the first export
 * @param folder where to; empty before the first export
 * @param look how documents look
 */
public record ClientChoice(List<String> formats, String profile, String folder, Look look) {
    /** Nothing remembered yet. */
    public static final ClientChoice NONE = new ClientChoice(List.of(), "", "", Look.NONE);

    public ClientChoice {
        formats = List.copyOf(formats);
    }

    /**
     * How documents look.
     *
     * @param name the client’s name on covers; empty for that of the session
     * @param accent a colour such as {@code #2b5c8a}; empty for the program’s
     * @param second the colour beside it
     * @param logo a PNG or JPEG in Base64; empty for none
     */
    public record Look(String name, String accent, String second, String logo) {
        /** The program’s own. */
        public static final Look NONE = new Look("", "", "", "");
    }

    /** The same with another look. */
    public ClientChoice with(Look other) {
        return new ClientChoice(formats, profile, folder, other);
    }
}
