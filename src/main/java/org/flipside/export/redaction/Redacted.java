package org.flipside.export.redaction;

import org.flipside.model.Session;

/**
 * A session as one audience may see it.
 *
 * @param profile the audience
 * @param session what it may see; the session itself for {@link Profile#FACILITATOR}
 * @param leftOut what it does not see
 */
public record Redacted(Profile profile, Session session, LeftOut leftOut) {
    /** How much of each thing is seen; the statement in place of the session's notes is no note. */
    public Counts counts() {
        Counts held = Counts.of(session);
        return profile == Profile.FACILITATOR ? held : held.with(Counted.NOTES, held.notes() - 1);
    }
}
