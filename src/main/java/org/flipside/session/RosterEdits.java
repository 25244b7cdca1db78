package org.flipside.session;

import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Participant;
import org.flipside.model.Session;
import org.flipside.session.SessionDraft.DraftGroup;
import org.flipside.session.SessionPlan.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The roster under the groups of a draft. Whoever is still named stays who it was. */
final class RosterEdits {
    private RosterEdits() {}

    /** The session with the people of these groups and with nobody else on the roster. */
    static Session write(Session session, List<DraftGroup> groups) {
        List<Participant> before = new ArrayList<>(session.participants().list());
        List<Participant> roster = new ArrayList<>();
        List<DraftGroup> moved = new ArrayList<>();
        for (DraftGroup group : groups) {
            List<Person> strangers = new ArrayList<>();
            for (Person person : group.plan().people()) {
                take(before, known -> isIn(known, person, group.id()))
                        .ifPresentOrElse(
                                known -> roster.add(as(known.id(), person, group.id())),
                                () -> strangers.add(person));
            }
            moved.add(
                    new DraftGroup(
                            group.id(),
                            new SessionPlan.PlannedGroup(group.plan().name(), 0, strangers)));
        }
        for (DraftGroup group : moved) {
            for (Person person : group.plan().people()) {
                Id<Participant> id =
                        take(before, known -> isCalled(known, person))
                                .map(Participant::id)
                                .orElseGet(Id::random);
                roster.add(as(id, person, group.id()));
            }
        }
        Session result = session.withAll(roster);
        for (Participant gone : before) {
            result = result.without(gone);
        }
        return result;
    }

    private static boolean isIn(Participant known, Person person, Id<Group> group) {
        return known.group().equals(group) && isCalled(known, person);
    }

    private static boolean isCalled(Participant known, Person person) {
        return known.name().equalsIgnoreCase(person.name());
    }

    private static Participant as(Id<Participant> id, Person person, Id<Group> group) {
        return new Participant(id, person.name(), person.role(), group);
    }

    private static Optional<Participant> take(
            List<Participant> from, Predicate<Participant> wanted) {
        Optional<Participant> found = from.stream().filter(wanted).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
