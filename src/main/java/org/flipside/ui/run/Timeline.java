package org.flipside.ui.run;

import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Session;
import org.flipside.store.JournalEntry;
import org.flipside.ui.support.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a session went, moment by moment, made from its journal alone.
 *
 * @param moments oldest first
 */
record Timeline(List<Moment> moments) {
    /** What a room notices: all else is preparation, tidying up, or the counting of hands. */
    private static final Set<EntityKind> NOTICED =
            EnumSet.of(
                    EntityKind.PROGRESS,
                    EntityKind.TIMING,
                    EntityKind.ROUND,
                    EntityKind.DOT_VOTE,
                    EntityKind.EVIDENCE,
                    EntityKind.DECISION,
                    EntityKind.ACTION,
                    EntityKind.PARKED,
                    EntityKind.CARD);

    Timeline {
        moments = List.copyOf(moments);
    }

    /**
     * One entry of the journal.
     *
     * @param number its place in the journal
     * @param at when
     * @param kind what sort of act it was
     * @param label what was done
     * @param ofRoom whether the room noticed it
     * @param session the session right after it
     */
    record Moment(
            long number,
            Instant at,
            JournalEntry.Kind kind,
            String label,
            boolean ofRoom,
            Session session) {
        /** What was done, or taken back. */
        String words() {
            return kind == JournalEntry.Kind.UNDO ? Texts.of("timeline.undone", label) : label;
        }
    }

    /**
     * What these entries tell; as far as they follow from each other.
     *
     * @param entries all of a session, oldest first
     */
    static Timeline of(List<JournalEntry> entries) {
        List<Moment> moments = new ArrayList<>();
        Optional<Session> session = Optional.empty();
        for (JournalEntry entry : entries) {
            session =
                    session.isEmpty()
                            ? Optional.of(beginning(entry.changes()))
                            : after(session.get(), entry.changes());
            if (session.isEmpty()) {
                break;
            }
            boolean began = session.get().progress().isPresent();
            moments.add(
                    new Moment(
                            entry.number(),
                            entry.changes().at(),
                            entry.kind(),
                            entry.changes().label(),
                            began && isNoticed(entry.changes()),
                            session.get()));
        }
        return new Timeline(moments);
    }

    private static Session beginning(ChangeSet changes) {
        List<Entity> all = new ArrayList<>();
        changes.changes().forEach(change -> change.stateAfter().ifPresent(all::add));
        return Session.of(all);
    }

    private static Optional<Session> after(Session session, ChangeSet changes) {
        return changes.apply(session) instanceof ChangeSet.Outcome.Applied(Session next)
                ? Optional.of(next)
                : Optional.empty();
    }

    private static boolean isNoticed(ChangeSet changes) {
        return changes.changes().stream()
                .map(Change::entity)
                .map(Entity::entityKind)
                .anyMatch(NOTICED::contains);
    }

    /** The moments that the room noticed. */
    List<Moment> ofRoom() {
        return moments.stream().filter(Moment::ofRoom).toList();
    }
}
