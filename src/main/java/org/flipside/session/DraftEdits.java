package org.flipside.session;

import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.session.SessionDraft.DraftGroup;
import org.flipside.session.SessionDraft.DraftPhase;
import org.flipside.session.SessionPlan.PlannedGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a session what somebody has decided about it as a whole. What refers to a group that is no
 * longer there goes with it, so that nothing is left that refers to nothing.
 */
public final class DraftEdits {
    private DraftEdits() {}

    /** The session with all of the draft. */
    public static Session write(Session session, SessionDraft draft) {
        List<DraftGroup> groups =
                draft.groups().isEmpty()
                        ? List.of(
                                new DraftGroup(
                                        Id.random(),
                                        new PlannedGroup(SessionStart.EVERYONE, 0, List.of())))
                        : draft.groups();
        Session result = session.with(details(session.details(), draft));
        result = RosterEdits.write(result, groups); // people may have left a group before it goes
        result = writeGroups(result, groups);
        return writeAgenda(result, draft.agenda());
    }

    private static SessionDetails details(SessionDetails old, SessionDraft draft) {
        String title = draft.title().isBlank() ? old.workshop().title() : draft.title();
        return new SessionDetails(
                old.id(),
                title.strip(),
                draft.client().strip(),
                draft.unit().strip(),
                draft.date(),
                draft.start(),
                old.state(),
                draft.answers(),
                Math.max(1, draft.minimumGroupSize()),
                old.workshop(),
                old.opening(),
                old.closing(),
                old.notes(),
                old.createdAt());
    }

    private static Session writeGroups(Session session, List<DraftGroup> groups) {
        Set<Id<Group>> kept = groups.stream().map(DraftGroup::id).collect(Collectors.toSet());
        List<Double> orders =
                orders(
                        groups.stream()
                                .map(g -> session.groups().get(g.id()).map(Group::order))
                                .toList());
        List<Entity> written = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            DraftGroup group = groups.get(i);
            written.add(
                    new Group(group.id(), group.plan().name(), group.plan().size(), orders.get(i)));
        }
        Session result = session.withAll(written);
        for (Group group : session.groups().list()) {
            result = kept.contains(group.id()) ? result : withoutGroup(result, group);
        }
        return result;
    }

    private static Session withoutGroup(Session session, Group group) {
        Session result = session.without(group);
        for (Entity going : referring(session, group.id())) {
            result = result.without(going);
        }
        return result;
    }

    /** What a group takes with it: the answers it gave, and its people. */
    static List<Entity> referring(Session session, Id<Group> group) {
        List<Entity> all = new ArrayList<>();
        session.recognitions()
                .forEach(
                        recognition -> {
                            if (recognition.group().equals(group)) {
                                all.add(recognition);
                            }
                        });
        session.participants()
                .forEach(
                        person -> {
                            if (person.group().equals(group)) {
                                all.add(person);
                            }
                        });
        return all;
    }

    private static Session writeAgenda(Session session, List<DraftPhase> agenda) {
        Set<Id<Phase>> kept = agenda.stream().map(DraftPhase::id).collect(Collectors.toSet());
        List<Double> orders =
                orders(
                        agenda.stream()
                                .map(p -> session.phases().get(p.id()).map(Phase::order))
                                .toList());
        Session result = session;
        for (Phase phase : session.phases().list()) {
            result = kept.contains(phase.id()) ? result : result.without(phase);
        }
        for (int i = 0; i < agenda.size(); i++) {
            DraftPhase phase = agenda.get(i);
            result =
                    result.with(
                            new Phase(
                                    phase.id(),
                                    phase.name().strip(),
                                    phase.instruction().strip(),
                                    phase.minutes(),
                                    orders.get(i),
                                    phase.activity(),
                                    phase.steps()));
        }
        return result;
    }

    /**
     * The places of things in a sequence: those they have, where these rise and what is new stands
     * at the end, so that nothing changes that nobody changed; else everything is numbered anew.
     */
    private static List<Double> orders(List<Optional<Double>> old) {
        List<Double> orders = new ArrayList<>();
        double last = 0;
        for (int i = 0; i < old.size(); i++) {
            double next = old.get(i).orElse(Math.floor(last) + 1);
            if (i > 0 && (next <= last || (old.get(i - 1).isEmpty() && old.get(i).isPresent()))) {
                return numbered(old.size());
            }
            orders.add(next);
            last = next;
        }
        return orders;
    }

    private static List<Double> numbered(int count) {
        List<Double> orders = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            orders.add((double) i);
        }
        return orders;
    }
}
