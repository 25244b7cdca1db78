package org.flipside.testsupport;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Claim;
import org.flipside.model.Cluster;
import org.flipside.model.Countdown;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Flipside;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Lever;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Participant;
import org.flipside.model.PatternRef;
import org.flipside.model.Phase;
import org.flipside.model.Point;
import org.flipside.model.Progress;
import org.flipside.model.Proximity;
import org.flipside.model.Question;
import org.flipside.model.Rating;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.Subject;
import org.flipside.model.Timing;
import org.flipside.model.Voting;
import org.flipside.model.WorkshopRef;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sessions and edits by chance: the same ones for the same seed. Every kind of entity, every
 * vocabulary and awkward texts come up.
 */
public final class RandomEdits {
    private static final List<String> PIECES =
            List.of(
                    "the customer comes first",
                    "Ärger über Größe",
                    "'; DROP TABLE card; --",
                    "\"quoted\" \\ back\\slash",
                    "line\nbreak\ttab",
                    "日本語のカード",
                    "👩‍🚀🧭",
                    "e\u0301 combining",
                    "<b>&amp;</b>",
                    "=SUM(A1)",
                    "\u202Eright to left");

    private final SplittableRandom chance;

    public RandomEdits(long seed) {
        chance = new SplittableRandom(seed);
    }

    /** A session with that many cards, each with some evidence, and some of everything else. */
    public Session session(int cards) {
        Session session = Session.of(details(id()));
        for (EntityKind kind : EntityKind.values()) {
            int number = kind == EntityKind.CARD ? cards : chance.nextInt(4);
            for (int i = 0; i < number && kind != EntityKind.DETAILS; i++) {
                session = session.with(entity(kind, session));
            }
        }
        return session;
    }

    /** The session after one to four random edits, often of the same entity. */
    public Session edit(Session before) {
        Session session = before;
        for (int i = chance.nextInt(1, 5); i > 0; i--) {
            session = editOnce(session);
        }
        return session;
    }

    private Session editOnce(Session session) {
        EntityKind kind = oneOf(EntityKind.values());
        if (kind == EntityKind.DETAILS) {
            return session.with(details(session.id()));
        }
        List<? extends Entity> present = session.of(kind).list();
        if (present.isEmpty() || chance.nextInt(3) == 0) {
            return session.with(entity(kind, session));
        }
        Entity one = present.get(chance.nextInt(present.size()));
        return switch (one) {
            case Card card when chance.nextInt(4) == 0 -> session.withoutCard(card.id());
            case Card card -> session.with(card.turned().withPlace(place()).withNotes(text()));
            default ->
                    chance.nextBoolean()
                            ? session.without(one)
                            : session.without(one).with(entity(kind, session));
        };
    }

    private Entity entity(EntityKind kind, Session in) {
        return switch (kind) {
            case DETAILS -> details(in.id());
            case LENS -> new Lens(id(), text(), text(), text(), chance.nextDouble(100));
            case PHASE ->
                    new Phase(id(), text(), text(), chance.nextInt(481), chance.nextDouble(9));
            case GROUP -> new Group(id(), text(), chance.nextInt(10_001), chance.nextDouble(9));
            case PARTICIPANT -> new Participant(id(), text(), text(), id());
            case CARD -> card();
            case CLUSTER -> new Cluster(id(), text(), cards(in));
            case EVIDENCE -> evidence(in);
            case OWNERSHIP -> ownership(in);
            case LINK -> link(in);
            case ACTION -> action(in);
            case DECISION ->
                    new Decision(id(), text(), text(), text(), text(), day(), day(), cards(in));
            case RECOGNITION ->
                    new Recognition(
                            id(),
                            card(in),
                            id(),
                            chance.nextInt(1, 5),
                            oneOf(Answer.values()),
                            chance.nextInt(20));
            case PARKED ->
                    new ParkedItem(
                            id(), about(in), text(), oneOf(ParkedOutcome.values()), text(), at());
            case NOTE -> new Note(id(), about(in), text(), at());
            case PROGRESS ->
                    Progress.begin(in.id(), id(), at())
                            .withOrder(oneOf(CardOrder.values()), chance.nextInt())
                            .withScene(oneOf(Scene.values()));
            case TIMING ->
                    new Timing(
                            id(),
                            at(),
                            new Countdown(
                                    chance.nextInt(5, 900),
                                    chance.nextInt(9000),
                                    chance.nextBoolean(),
                                    at()));
            case ROUND ->
                    new Round(
                            id(),
                            card(in),
                            chance.nextInt(1, 5),
                            oneOf(Question.values()),
                            oneOf(Disclosure.values()),
                            at());
            case DOT_VOTE ->
                    new DotVote(
                            id(),
                            chance.nextInt(1, 9),
                            1,
                            oneOf(Voting.values()),
                            oneOf(Disclosure.values()),
                            chance.nextInt(9),
                            at());
            case DOTS -> new Dots(id(), id(), card(in), text(), chance.nextInt(9));
            case SCORES ->
                    new Scores(
                            Scores.idFor(card(in)),
                            new Rating(
                                    new Score(chance.nextInt(11), text()),
                                    Score.NONE,
                                    new Score(chance.nextInt(11), text())),
                            Rating.NONE);
        };
    }

    private SessionDetails details(Id<SessionDetails> id) {
        return new SessionDetails(
                id,
                text(),
                text(),
                text(),
                LocalDate.ofEpochDay(chance.nextInt(30_000)),
                LocalTime.of(chance.nextInt(24), chance.nextInt(60)),
                oneOf(SessionState.values()),
                oneOf(AnswerKeeping.values()),
                chance.nextInt(1, 12),
                new WorkshopRef(text(), chance.nextInt(1, 9), text()),
                text(),
                text(),
                text(),
                at());
    }

    private Card card() {
        return new Card(
                id(),
                id(),
                chance.nextDouble(-1e6, 1e6),
                new Claim(text(), text(), text()),
                new Flipside(text(), text(), text(), pattern()),
                oneOf(Side.values()),
                place(),
                text(),
                some(this::text));
    }

    private Evidence evidence(Session in) {
        return new Evidence(
                id(),
                card(in),
                oneOf(EvidenceKind.values()),
                oneOf(Direction.values()),
                oneOf(Strength.values()),
                oneOf(Proximity.values()),
                day(),
                text(),
                text(),
                text(),
                at());
    }

    private Ownership ownership(Session in) {
        return new Ownership(
                Ownership.idFor(card(in)),
                text(),
                oneOf(OwnershipState.values()),
                some(() -> oneOf(Lever.values())),
                oneOf(Authority.values()),
                text(),
                day(),
                text(),
                text(),
                text(),
                text());
    }

    private Link link(Session in) {
        Id<Card> from = card(in);
        Id<Card> to = card(in);
        return new Link(
                id(),
                from,
                from.equals(to) ? id() : to,
                oneOf(LinkType.values()),
                oneOf(LinkOrigin.values()),
                text());
    }

    private Action action(Session in) {
        return new Action(
                id(),
                text(),
                text(),
                day(),
                oneOf(ActionKind.values()),
                oneOf(ActionStatus.values()),
                cards(in),
                text());
    }

    /** A card of the session, if it has one. */
    private Id<Card> card(Session in) {
        List<Card> all = in.cards().list();
        return all.isEmpty() ? id() : all.get(chance.nextInt(all.size())).id();
    }

    private List<Id<Card>> cards(Session in) {
        return some(() -> card(in));
    }

    private Subject about(Session in) {
        return chance.nextBoolean() ? Subject.session() : Subject.card(card(in));
    }

    private PatternRef pattern() {
        return switch (chance.nextInt(3)) {
            case 0 -> new PatternRef.FailureMode(chance.nextInt(1, 18));
            case 1 -> new PatternRef.FieldNote(chance.nextBoolean() ? 3 : 8);
            default -> PatternRef.none();
        };
    }

    private Point place() {
        return new Point(chance.nextDouble(-1e9, 1e9), chance.nextDouble(-1e-9, 1e-9));
    }

    private CalendarDay day() {
        return chance.nextBoolean()
                ? CalendarDay.unknown()
                : CalendarDay.of(LocalDate.ofEpochDay(chance.nextInt(30_000)));
    }

    /** To the nanosecond, before and after 1970. */
    private Instant at() {
        return Instant.ofEpochSecond(
                chance.nextLong(-1_000_000_000, 3_000_000_000L), chance.nextInt(1_000_000_000));
    }

    private String text() {
        return chance.nextInt(5) == 0
                ? ""
                : String.join(" ", Stream.generate(() -> oneOf(PIECES)).limit(3).toList());
    }

    private <T> List<T> some(Supplier<T> supplier) {
        return IntStream.range(0, chance.nextInt(4)).mapToObj(_ -> supplier.get()).toList();
    }

    private <E> E oneOf(List<E> all) {
        return all.get(chance.nextInt(all.size()));
    }

    @SafeVarargs
    private <E> E oneOf(E... all) {
        return all[chance.nextInt(all.length)];
    }

    private <E extends Entity> Id<E> id() {
        return new Id<>(new UUID(chance.nextLong(), chance.nextLong()));
    }
}
