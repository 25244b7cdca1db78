package org.flipside.session;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.PatternRef;
import org.flipside.model.Proximity;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Strength;
import org.flipside.model.Subject;
import org.flipside.model.Workshop;
import org.flipside.session.SessionPlan.PlannedGroup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session to look around in: a made-up client, worked through last week. What is said about a
 * card hangs on its failure mode, so that a workshop without that card simply has less.
 */
public final class SampleSession {
    private static final int DAYS_AGO = 9;
    private static final PatternRef RESPONSIBILITY_COMPRESSION = new PatternRef.FailureMode(1);
    private static final PatternRef METRIC_SHADOWING = new PatternRef.FailureMode(4);
    private static final PatternRef NORMALIZED_WORKAROUNDS = new PatternRef.FailureMode(5);
    private static final PatternRef COORDINATION_DECAY = new PatternRef.FailureMode(7);
    private static final PatternRef STRUCTURAL_AMNESIA = new PatternRef.FailureMode(17);

    private final LocalDate day;
    private final Session session;
    private final List<Entity> said = new ArrayList<>();

    private SampleSession(LocalDate day, Session session) {
        this.day = day;
        this.session = session;
    }

    /** The sample, made from the workshop on the customer. */
    public static Session make(Workshop customer, LocalDate today) {
        LocalDate day = today.minusDays(DAYS_AGO);
        SessionPlan plan =
                new SessionPlan(
                        "Sample: through the customer’s eyes",
                        "Northlight Energy",
                        "home service",
                        day,
                        LocalTime.of(9, 30),
                        LocalTime.of(11, 0),
                        List.of(
                                new PlannedGroup("Leaders", 5, List.of()),
                                new PlannedGroup("Planning and field", 5, List.of()),
                                new PlannedGroup("Service desk", 5, List.of())),
                        AnswerKeeping.COUNTS_ONLY);
        Session session =
                SessionStart.make(customer, plan, SampleEvidence.at(day, LocalTime.of(8, 40)));
        return new SampleSession(day, session).worked();
    }

    private Session worked() {
        card(RESPONSIBILITY_COMPRESSION).ifPresent(this::refunds);
        card(COORDINATION_DECAY).ifPresent(this::visits);
        card(METRIC_SHADOWING).ifPresent(this::stars);
        card(NORMALIZED_WORKAROUNDS).ifPresent(this::spreadsheet);
        card(STRUCTURAL_AMNESIA).ifPresent(this::notReached);
        link(
                COORDINATION_DECAY,
                LinkType.LEADS_TO,
                NORMALIZED_WORKAROUNDS,
                LinkOrigin.DRAWN,
                "Where no step is anybody’s, somebody keeps a list.");
        link(
                METRIC_SHADOWING,
                LinkType.MASKS,
                COORDINATION_DECAY,
                LinkOrigin.ACCEPTED,
                "The score is asked after the call, not after the order.");
        return session.withAll(said).with(session.details().withState(SessionState.CLOSED));
    }

    private void refunds(Card card) {
        said.add(card.turned());
        answers(card, new int[][] {{0, 4, 1, 0}, {0, 0, 4, 1}, {0, 0, 1, 4}});
        said.add(
                evidence(card, EvidenceKind.METRIC, Direction.FOR, Strength.SEVERAL_ACCOUNTS)
                        .seen(day.minusDays(30), "service desk", Proximity.OWN_CHAIR)
                        .says(
                                "One morning, 11 of 40 refunds went upstairs. All 11 were granted,"
                                        + " after three days on average."));
        said.add(
                evidence(card, EvidenceKind.QUOTE, Direction.FOR, Strength.ONE_ACCOUNT)
                        .seen(day.minusDays(12), "service desk", Proximity.OWN_CHAIR)
                        .says("“Half of my apologies are for buttons.”"));
        said.add(
                evidence(card, EvidenceKind.DOCUMENT, Direction.AGAINST, Strength.CONFIRMED_RECORD)
                        .seen(day.minusDays(60), "shift planning", Proximity.NEIGHBOURING_TEAM)
                        .says(
                                "The evening shift grants up to 200 without asking. Complaints"
                                        + " about refunds fell by half there."));
        said.add(
                new Ownership(
                        Ownership.idFor(card.id()),
                        "Ines Halvorsen",
                        OwnershipState.ACCEPTED,
                        List.of(Lever.POLICY, Lever.PRIORITY),
                        Authority.FULL,
                        "",
                        CalendarDay.of(day.plusDays(21)),
                        "Management board",
                        "",
                        "Give all shifts the limit of the evening shift",
                        "Refunds below 200 no longer go upstairs"));
        said.add(
                new Decision(
                        Id.random(),
                        "For six weeks, every shift grants refunds up to 200 without asking.",
                        "The evening shift has done so since spring, and complaints fell by half.",
                        "Another training course; a second desk upstairs",
                        "Ines Halvorsen",
                        CalendarDay.of(day),
                        CalendarDay.of(day.plusDays(42)),
                        List.of(card.id())));
    }

    private void visits(Card card) {
        said.add(card.turned());
        answers(card, new int[][] {{1, 3, 1, 0}, {0, 0, 1, 4}, {0, 1, 3, 1}});
        said.add(
                evidence(card, EvidenceKind.METRIC, Direction.FOR, Strength.SEVERAL_ACCOUNTS)
                        .seen(day.minusDays(20), "order desk", Proximity.OWN_CHAIR)
                        .says(
                                "Of 60 orders in one week, 14 waited for a visit that nobody had"
                                        + " to book."));
        said.add(
                evidence(card, EvidenceKind.ABSENCE, Direction.AGAINST, Strength.ONE_ACCOUNT)
                        .seen(day.minusDays(5), "business accounts", Proximity.NEIGHBOURING_TEAM)
                        .says(
                                "We went through 20 orders of business accounts and found no gap:"
                                        + " one person carries each of them through."));
        said.add(
                new Ownership(
                        Ownership.idFor(card.id()),
                        "Tomasz Brandt",
                        OwnershipState.ACCEPTED_WITHOUT_LEVERS,
                        List.of(),
                        Authority.NONE,
                        "Four heads of department",
                        CalendarDay.of(day.plusDays(30)),
                        "",
                        "",
                        "Walk ten orders from the sale to the visit",
                        ""));
        Action action =
                new Action(
                        Id.random(),
                        "Give each order in one region one person, from the sale to the visit",
                        "No order waits for a booking that is nobody’s step.",
                        CalendarDay.of(day.plusDays(60)),
                        ActionKind.END_TO_END_OWNER,
                        ActionStatus.ACCEPTED,
                        List.of(card.id()),
                        "");
        said.add(action);
        said.add(
                new Ownership(
                        Ownership.idFor(action.id()),
                        "Ines Halvorsen",
                        OwnershipState.ACCEPTED,
                        List.of(Lever.STAFF),
                        Authority.PARTIAL,
                        "",
                        CalendarDay.of(day.plusDays(14)),
                        "",
                        "",
                        "Choose the region with field planning",
                        ""));
    }

    private void stars(Card card) {
        said.add(card.turned());
        answers(card, new int[][] {{0, 3, 2, 0}, {0, 1, 3, 1}, {0, 0, 2, 3}});
        said.add(
                evidence(card, EvidenceKind.OBSERVATION, Direction.FOR, Strength.ONE_ACCOUNT)
                        .seen(day.minusDays(3), "training", Proximity.NEIGHBOURING_TEAM)
                        .says("The stars are asked for before anybody asks about the meter."));
    }

    private void spreadsheet(Card card) {
        said.add(
                evidence(card, EvidenceKind.DOCUMENT, Direction.FOR, Strength.CONFIRMED_RECORD)
                        .seen(day.minusDays(2), "service desk", Proximity.OWN_CHAIR)
                        .says("The file holds 412 exceptions and is opened 30 times a day."));
    }

    private void notReached(Card card) {
        said.add(
                new ParkedItem(
                        Id.random(),
                        Subject.card(card.id()),
                        "Who knows why the form asks for the customer number?",
                        ParkedOutcome.OPEN,
                        "",
                        SampleEvidence.at(day, LocalTime.of(10, 12))));
    }

    private SampleEvidence evidence(
            Card card, EvidenceKind kind, Direction direction, Strength strength) {
        LocalTime when = LocalTime.of(10, 20).plusMinutes(said.size());
        return new SampleEvidence(
                card.id(), kind, direction, strength, SampleEvidence.at(day, when));
    }

    /** Counts from never to always, a row for each group. */
    private void answers(Card card, int[][] counts) {
        List<Group> groups = session.groups().inOrder();
        for (int group = 0; group < counts.length; group++) {
            for (int answer = 0; answer < counts[group].length; answer++) {
                if (counts[group][answer] > 0) {
                    said.add(
                            new Recognition(
                                    Id.random(),
                                    card.id(),
                                    groups.get(group).id(),
                                    1,
                                    Answer.SCALE.get(answer),
                                    counts[group][answer]));
                }
            }
        }
    }

    private void link(
            PatternRef from, LinkType type, PatternRef to, LinkOrigin origin, String note) {
        card(from)
                .ifPresent(
                        first ->
                                card(to).ifPresent(
                                                second ->
                                                        said.add(
                                                                new Link(
                                                                        Id.random(),
                                                                        first.id(),
                                                                        second.id(),
                                                                        type,
                                                                        origin,
                                                                        note))));
    }

    private Optional<Card> card(PatternRef pattern) {
        return session.running().stream()
                .filter(card -> card.flipside().pattern().equals(pattern))
                .findFirst();
    }
}
