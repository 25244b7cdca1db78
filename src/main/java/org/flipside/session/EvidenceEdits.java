package org.flipside.session;

import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.function.UnaryOperator;

/** Edits of evidence. */
public final class EvidenceEdits {
    private EvidenceEdits() {}

    /** Adds a piece of evidence; nothing happens if its card is gone. */
    public static UnaryOperator<Session> add(Evidence evidence) {
        return session -> session.cards().has(evidence.card()) ? session.with(evidence) : session;
    }

    /** Puts {@code evidence} in place of the one with its identity, if that is still there. */
    public static UnaryOperator<Session> replace(Evidence evidence) {
        return session -> session.evidence().has(evidence.id()) ? session.with(evidence) : session;
    }

    /** Takes a piece of evidence away. */
    public static UnaryOperator<Session> remove(Id<Evidence> id) {
        return session -> session.evidence().get(id).map(session::without).orElse(session);
    }
}
