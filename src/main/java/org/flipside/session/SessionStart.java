package org.flipside.session;

import org.flipside.layout.Arrangement;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Workshop;
import org.flipside.session.SessionPlan.PlannedGroup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes sessions that nobody has worked in yet. */
public final class SessionStart {
    /** What the only group is called where none was named. */
    public static final String EVERYONE = "Everyone";

    private SessionStart() {}

    /**
     * A session from prepared material: its lenses, agenda and cards in order, claim side up, in a
     * grid on the board; the groups and the roster of the plan, at least one group.
     *
     * @param now when it is made
     */
    public static Session make(Workshop workshop, SessionPlan plan, Instant now) {
        List<Entity> all = new ArrayList<>();
        all.add(details(workshop, plan, now));
        addCards(workshop, all);
        double order = 0;
        for (Workshop.PreparedPhase phase : workshop.agenda()) {
            all.add(
                    new Phase(
                            Id.random(),
                            phase.name(),
                            phase.instruction(),
                            phase.minutes(),
                            ++order,
                            phase.activity(),
                            phase.steps()));
        }
        addGroups(
                plan.groups().isEmpty()
                        ? List.of(new PlannedGroup(EVERYONE, 0, List.of()))
                        : plan.groups(),
                all);
        return Session.of(all);
    }

    /**
     * A fresh session from the cards, agenda, groups and roster of another: everything under new
     * identities, claim side up where it lay, in preparation. What the group attached stays with
     * the other: answers, evidence, owners, links, clusters, actions, decisions, parked items and
     * the notes written in the session.
     *
     * @param now when it is made
     */
    public static Session duplicate(Session original, String title, LocalDate date, Instant now) {
        SessionDetails old = original.details();
        List<Entity> all = new ArrayList<>();
        all.add(
                new SessionDetails(
                        Id.random(),
                        title,
                        old.client(),
                        old.unit(),
                        date,
                        old.start(),
                        SessionState.IN_PREPARATION,
                        old.answers(),
                        old.minimumGroupSize(),
                        old.workshop(),
                        old.opening(),
                        old.closing(),
                        old.notes(),
                        now.truncatedTo(ChronoUnit.MILLIS)));
        Copies copies = new Copies();
        for (Lens lens : original.lenses().list()) {
            all.add(
                    new Lens(
                            copies.of(lens.id()),
                            lens.name(),
                            lens.seat(),
                            lens.handle(),
                            lens.order()));
        }
        for (Phase phase : original.phases().list()) {
            all.add(
                    new Phase(
                            Id.random(),
                            phase.name(),
                            phase.instruction(),
                            phase.minutes(),
                            phase.order(),
                            phase.activity(),
                            phase.steps()));
        }
        for (Group group : original.groups().list()) {
            all.add(new Group(copies.of(group.id()), group.name(), group.size(), group.order()));
        }
        for (Participant person : original.participants().list()) {
            all.add(
                    new Participant(
                            Id.random(), person.name(), person.role(), copies.of(person.group())));
        }
        for (Card card : original.cards().list()) {
            all.add(
                    new Card(
                            Id.random(),
                            copies.of(card.lens()),
                            card.order(),
                            card.claim(),
                            card.flipside(),
                            Side.CLAIM,
                            card.place(),
                            card.notes(),
                            card.tags()));
        }
        return Session.of(all);
    }

    private static SessionDetails details(Workshop workshop, SessionPlan plan, Instant now) {
        return new SessionDetails(
                Id.random(),
                plan.title().isBlank() ? workshop.title() : plan.title().strip(),
                plan.client().strip(),
                plan.unit().strip(),
                plan.date(),
                plan.start(),
                SessionState.IN_PREPARATION,
                plan.answers(),
                plan.minimumGroupSize(),
                workshop.ref(),
                workshop.opening(),
                workshop.closing(),
                workshop.notes(),
                now.truncatedTo(ChronoUnit.MILLIS)); // what every file and database keeps
    }

    private static void addCards(Workshop workshop, List<Entity> into) {
        int claims = workshop.claims();
        List<Point> places = Arrangement.grid(claims, Arrangement.columnsFor(claims), Point.ORIGIN);
        double lensOrder = 0;
        int cards = 0;
        for (Workshop.PreparedLens prepared : workshop.lenses()) {
            Lens lens =
                    new Lens(
                            Id.random(),
                            prepared.name(),
                            prepared.seat(),
                            prepared.handle(),
                            ++lensOrder);
            into.add(lens);
            for (Workshop.PreparedCard card : prepared.cards()) {
                into.add(
                        new Card(
                                Id.random(),
                                lens.id(),
                                cards + 1,
                                card.claim(),
                                card.flipside(),
                                Side.CLAIM,
                                places.get(cards),
                                card.notes(),
                                card.tags()));
                cards++;
            }
        }
    }

    private static void addGroups(List<PlannedGroup> groups, List<Entity> into) {
        double order = 0;
        for (PlannedGroup planned : groups) {
            Group group = new Group(Id.random(), planned.name(), planned.size(), ++order);
            into.add(group);
            for (SessionPlan.Person person : planned.people()) {
                into.add(new Participant(Id.random(), person.name(), person.role(), group.id()));
            }
        }
    }
}
