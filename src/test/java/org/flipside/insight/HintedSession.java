package org.flipside.insight;

import org.flipside.catalogue.Catalogue;
import org.flipside.files.CatalogueReader;
import org.flipside.insight.ClosingHint.Kind;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.PatternRef;
import org.flipside.model.Proximity;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.flipside.testsupport.SmallSessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A session to which a test adds what its hints are to be about. */
final class HintedSession {
    static final PatternRef TERMINAL = new PatternRef.FailureMode(14);
    static final PatternRef MECHANISM = new PatternRef.FailureMode(4);
    static final CalendarDay SOME_DAY = CalendarDay.of(LocalDate.of(2026, 11, 21));

    final Catalogue catalogue = CatalogueReader.builtIn();
    final Session empty = SmallSessions.with("Nobody waits.");
    final Card card = empty.running().getFirst();
    final List<Entity> entities = new ArrayList<>();

    Session session() {
        return empty.withAll(entities);
    }

    List<ClosingHint> hints() {
        return ClosingHints.all(session(), catalogue);
    }

    List<ClosingHint> hints(Kind kind) {
        return hints().stream().filter(hint -> hint.kind() == kind).toList();
    }

    void recognised(PatternRef pattern) {
        entities.add(card.withFlipside(card.flipside().withPattern(pattern)));
        entities.add(answer(Answer.OFTEN));
    }

    Recognition answer(Answer answer) {
        return new Recognition(Id.random(), card.id(), Id.random(), 1, answer, 6);
    }

    Action action(ActionKind kind, ActionStatus status) {
        Action action =
                new Action(
                        Id.random(),
                        "Book the repair",
                        "",
                        CalendarDay.unknown(),
                        kind,
                        status,
                        List.of(card.id()),
                        "");
        entities.add(action);
        return action;
    }

    Action action() {
        return action(ActionKind.PREVENT, ActionStatus.ACCEPTED);
    }

    void date(Action a, CalendarDay due) {
        entities.add(
                new Action(
                        a.id(),
                        a.title(),
                        a.outcome(),
                        due,
                        a.kind(),
                        a.status(),
                        a.cards(),
                        a.reason()));
    }

    void own(Id<?> owned, String owner, List<Lever> levers) {
        own(owned, owner, levers, Authority.UNKNOWN, "", "");
    }

    void own(
            Id<?> owned,
            String owner,
            List<Lever> levers,
            Authority authority,
            String decider,
            String stops) {
        entities.add(
                new Ownership(
                        Ownership.idFor(owned),
                        owner,
                        OwnershipState.ACCEPTED,
                        levers,
                        authority,
                        decider,
                        CalendarDay.unknown(),
                        "",
                        "",
                        "",
                        stops));
    }

    Decision decision(String decider, CalendarDay review) {
        Decision decision =
                new Decision(
                        Id.random(), "We book both.", "", "", decider, SOME_DAY, review, List.of());
        entities.add(decision);
        return decision;
    }

    void evidence(EvidenceKind kind, Direction direction) {
        entities.add(
                new Evidence(
                        Id.random(),
                        card.id(),
                        kind,
                        direction,
                        Strength.ONE_ACCOUNT,
                        Proximity.OWN_CHAIR,
                        CalendarDay.unknown(),
                        "",
                        "Seen",
                        "",
                        Instant.EPOCH));
    }
}
