package org.flipside.export.redaction;

import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Takes out of a session what an audience must not see, once, before any writer.
 *
 * <p>A redacted session has an identity of its own, the same each time it is made, so that
 * importing it never touches the session it came from. It carries {@link LeftOut#statement} in
 * place of the facilitator's notes, so that a session file too says what it leaves out.
 */
public final class Redaction {
    private Redaction() {}

    /** The session as that audience may see it; the session given is not changed. */
    public static Redacted apply(Session session, Profile profile) {
        Tally tally = new Tally();
        Session seen =
                switch (profile) {
                    case FACILITATOR -> session;
                    case CLIENT -> new ClientRedaction(session, tally).apply();
                    case SHAREABLE -> new ShareableRedaction(session, tally).apply();
                };
        LeftOut leftOut =
                new LeftOut(profile, Counts.of(session).minus(Counts.of(seen)), tally.parts());
        return new Redacted(
                profile, profile == Profile.FACILITATOR ? seen : stating(seen, leftOut), leftOut);
    }

    private static Session stating(Session session, LeftOut leftOut) {
        SessionDetails d = session.details();
        return session.with(
                new SessionDetails(
                        d.id(),
                        d.title(),
                        d.client(),
                        d.unit(),
                        d.date(),
                        d.start(),
                        d.state(),
                        d.answers(),
                        d.minimumGroupSize(),
                        d.workshop(),
                        d.opening(),
                        d.closing(),
                        leftOut.statement(),
                        d.createdAt()));
    }

    /** Whether answers to an edition with that identity belong to this session. */
    public static boolean isEdition(Id<SessionDetails> edition, Id<SessionDetails> session) {
        return edition.equals(session) || edition.value().equals(stand(Profile.CLIENT, session));
    }

    /** The identity that takes another's place: always the same one, and no way back. */
    static UUID stand(Profile profile, Id<?> id) {
        return UUID.nameUUIDFromBytes(
                ("flipside " + profile.id() + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
