package org.flipside.session;

import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Participant;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.session.SessionDraft.DraftGroup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a draft would take out of a session beyond what is plain to see in the form.
 *
 * @param groups the groups that go, each with what refers to it
 * @param people the names of those who leave the roster although their group stays, by name
 */
public record Leaving(List<LeavingGroup> groups, List<String> people) {
    public Leaving {
        groups = List.copyOf(groups);
        people = List.copyOf(people);
    }

    /**
     * A group that goes.
     *
     * @param name what it is called
     * @param answers how many answers it gave, over all cards and rounds
     * @param people how many of its people are on the roster and stay in no other group
     */
    public record LeavingGroup(String name, int answers, int people) {}

    /** Whether nothing goes. */
    public boolean isEmpty() {
        return groups.isEmpty() && people.isEmpty();
    }

    /** What {@link DraftEdits#write} would take out of the session. */
    public static Leaving of(Session session, SessionDraft draft) {
        Set<Object> kept = draft.groups().stream().map(DraftGroup::id).collect(Collectors.toSet());
        Session after = DraftEdits.write(session, draft);
        Set<Object> gone = new HashSet<>();
        session.participants().forEach(person -> gone.add(person.id()));
        after.participants().forEach(person -> gone.remove(person.id()));
        return new Leaving(
                session.groups().inOrder().stream()
                        .filter(group -> !kept.contains(group.id()))
                        .map(group -> leaving(session, group, gone))
                        .toList(),
                session.participants().list().stream()
                        .filter(p -> gone.contains(p.id()) && kept.contains(p.group()))
                        .map(Participant::name)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    private static LeavingGroup leaving(Session session, Group group, Set<Object> gone) {
        int answers = 0;
        int people = 0;
        for (Entity entity : DraftEdits.referring(session, group.id())) {
            switch (entity) {
                case Recognition recognition -> answers += recognition.count();
                default -> people += gone.contains(entity.id()) ? 1 : 0;
            }
        }
        return new LeavingGroup(group.name(), answers, people);
    }
}
