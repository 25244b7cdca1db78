package org.flipside.export.redaction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * For whom an export is made. {@link Redaction} takes out what the audience must not see before
 * anything is written, so that all formats agree; each written file says what was left out.
 */
public enum Profile {
    /** Everything. For nobody but the facilitator. */
    FACILITATOR("Facilitator’s edition"),

    /**
     * For the client and the participants: no facilitator's notes and instructions, no group below
     * the minimum size and, unless answers were given under names for everybody, no roster and no
     * answers or dots of fewer people than that. Owners and deciders stay: they answered for
     * something in the open.
     */
    CLIENT("Client edition"),

    /**
     * Patterns only, for anybody: no text that was written for or in the session, no name, no
     * client, no quote, no day. What stays is which failure modes were looked at, how they were
     * recognised, what kinds of evidence there are, how they are linked and in which state
     * ownership and actions are.
     */
    SHAREABLE("Shareable edition, patterns only");

    private final String edition;

    Profile(String edition) {
        this.edition = edition;
    }

    /** The word for commands and file names: {@code facilitator}, {@code client}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The audience with that word, if it is one. */
    public static Optional<Profile> of(String id) {
        return Arrays.stream(values()).filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** What the export calls itself. */
    public String edition() {
        return edition;
    }
}
