package org.flipside.session;

import org.flipside.model.Activity;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Step;
import org.flipside.session.SessionPlan.Person;
import org.flipside.session.SessionPlan.PlannedGroup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a session is apart from its cards, as a form holds it while somebody changes it.
 *
 * @param title the title that the room sees; if blank, the workshop's
 * @param client whose session it is
 * @param unit the part of the client's organization
 * @param date the day
 * @param start when it begins, in the time of the place
 * @param answers how answers are kept
 * @param minimumGroupSize groups with fewer people are never shown apart; at least 1
 * @param groups the groups in order; if there is none, everyone is one
 * @param agenda the phases in order
 */
public record SessionDraft(
        String title,
        String client,
        String unit,
        LocalDate date,
        LocalTime start,
        AnswerKeeping answers,
        int minimumGroupSize,
        List<DraftGroup> groups,
        List<DraftPhase> agenda) {
    public SessionDraft {
        groups = List.copyOf(groups);
        agenda = List.copyOf(agenda);
    }

    /**
     * A group with those who are named in it.
     *
     * @param id the identity that it has or is to have
     * @param plan its name, size and people
     */
    public record DraftGroup(Id<Group> id, PlannedGroup plan) {
        /** Those groups under these identities, in the same order. */
        public static List<DraftGroup> of(List<Id<Group>> ids, List<PlannedGroup> plans) {
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> new DraftGroup(ids.get(i), plans.get(i)))
                    .toList();
        }
    }

    /**
     * A step of the agenda.
     *
     * @param id the identity that it has or is to have
     * @param name what it is called
     * @param instruction what the facilitator does and says
     * @param minutes planned length, 0 to 480
     */
    public record DraftPhase(
            Id<Phase> id,
            String name,
            String instruction,
            int minutes,
            Activity activity,
            List<Step> steps) {
        public DraftPhase {
            steps = List.copyOf(steps);
        }

        /** A phase that needs no tool. */
        public DraftPhase(Id<Phase> id, String name, String instruction, int minutes) {
            this(id, name, instruction, minutes, Activity.TALK, List.of());
        }

        /** The same phase with other words and another length. */
        public DraftPhase with(String otherName, String otherInstruction, int otherMinutes) {
            return new DraftPhase(id, otherName, otherInstruction, otherMinutes, activity, steps);
        }
    }

    /** The session as it is. */
    public static SessionDraft of(Session session) {
        SessionDetails details = session.details();
        return new SessionDraft(
                details.title(),
                details.client(),
                details.unit(),
                details.date(),
                details.start(),
                details.answers(),
                details.minimumGroupSize(),
                session.groups().inOrder().stream()
                        .map(group -> new DraftGroup(group.id(), plan(session, group)))
                        .toList(),
                session.phases().inOrder().stream()
                        .map(
                                p ->
                                        new DraftPhase(
                                                p.id(),
                                                p.name(),
                                                p.instruction(),
                                                p.minutes(),
                                                p.activity(),
                                                p.steps()))
                        .toList());
    }

    /** A roster has no order of its own: people stand by name. */
    private static PlannedGroup plan(Session session, Group group) {
        return new PlannedGroup(
                group.name(),
                group.size(),
                session.participants().list().stream()
                        .filter(person -> person.group().equals(group.id()))
                        .sorted(
                                Comparator.comparing(
                                                Participant::name, String.CASE_INSENSITIVE_ORDER)
                                        .thenComparing(Participant::id))
                        .map(person -> new Person(person.name(), person.role()))
                        .toList());
    }
}
