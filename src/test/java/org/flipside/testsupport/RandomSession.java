package org.flipside.testsupport;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Activity;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
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
import org.flipside.model.Proximity;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Step;
import org.flipside.model.Strength;
import org.flipside.model.Subject;
import org.flipside.model.WorkshopRef;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Makes sessions at random. */
final class RandomSession {
    /** Those of the catalogue. */
    private static final List<PatternRef> FIELD_NOTES =
            List.of(new PatternRef.FieldNote(1), new PatternRef.FieldNote(8));

    private static final List<String> PIECES =
            List.of(
                    "customer",
                    "first",
                    "Ünïcödé",
                    "“quoted”",
                    "\"straight\"",
                    "back\\slash",
                    "a\nbreak",
                    "tab\tbed",
                    "日本語",
                    "🙂",
                    "👩‍👩‍👧",
                    "</script>",
                    "{{x}}",
                    "'; --",
                    "=1+1",
                    "\u0007",
                    "é",
                    "e\u0301",
                    "\u202E",
                    "100 %",
                    "…");

    private final RandomGenerator random;
    private final List<Entity> all = new ArrayList<>();

    RandomSession(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    Session session(int cardCount) {
        all.add(details());
        List<Lens> lenses = some(1 + random.nextInt(3), this::lens);
        List<Phase> phases = some(random.nextInt(8), this::phase);
        List<Group> groups = some(1 + random.nextInt(3), this::group);
        some(random.nextInt(6), () -> participant(one(groups)));
        List<Card> cards = some(cardCount, () -> card(one(lenses)));
        some(random.nextInt(3), () -> note(Subject.session()));
        some(random.nextInt(3), () -> parked(Subject.session()));
        if (!cards.isEmpty()) {
            hangOn(cards, groups);
        }
        List<Entity> running = new RandomRun(random, this::text).of(all, phases, cards);
        all.addAll(running);
        return Session.of(all);
    }

    private void hangOn(List<Card> cards, List<Group> groups) {
        int few = Math.max(2, cards.size() / 4);
        some(random.nextInt(2 * few), () -> evidence(one(cards)));
        some(random.nextInt(few), () -> recognition(one(cards), one(groups)));
        some(random.nextInt(few), () -> note(Subject.card(one(cards).id())));
        some(random.nextInt(few), () -> parked(Subject.card(one(cards).id())));
        some(random.nextInt(few), () -> decision(cards));
        List<Action> actions = some(random.nextInt(few), () -> action(cards));
        for (Entity owned : Stream.concat(cards.stream(), actions.stream()).toList()) {
            if (random.nextInt(3) == 0) {
                all.add(ownership(owned.id()));
            }
        }
        for (int i = 0; i + 1 < cards.size(); i++) {
            if (random.nextInt(4) == 0) {
                all.add(link(cards.get(i), cards.get(i + 1)));
            }
        }
        clusters(cards);
    }

    private void clusters(List<Card> cards) {
        for (int i = 0; i + 3 <= cards.size(); i += 5) {
            List<Id<Card>> members = cards.subList(i, i + 3).stream().map(Card::id).toList();
            all.add(new Cluster(id(), text(), members));
        }
    }

    private <E extends Entity> List<E> some(int count, Supplier<E> make) {
        List<E> made = Stream.generate(make).limit(count).toList();
        all.addAll(made);
        return made;
    }

    private SessionDetails details() {
        return new SessionDetails(
                id(),
                text(),
                text(),
                text(),
                date(),
                LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60)),
                one(SessionState.values()),
                one(AnswerKeeping.values()),
                1 + random.nextInt(10),
                new WorkshopRef(text(), 1 + random.nextInt(9), text()),
                text(),
                text(),
                text(),
                instant());
    }

    private Lens lens() {
        return new Lens(id(), text(), text(), text(), number());
    }

    private Phase phase() {
        return new Phase(
                id(),
                text(),
                text(),
                random.nextInt(481),
                number(),
                one(Activity.values()),
                Stream.generate(() -> new Step(text(), random.nextInt(1000)))
                        .limit(random.nextInt(3))
                        .toList());
    }

    private Group group() {
        return new Group(id(), text(), random.nextInt(10_001), number());
    }

    private Participant participant(Group group) {
        return new Participant(id(), text(), text(), group.id());
    }

    private Card card(Lens lens) {
        return new Card(
                id(),
                lens.id(),
                number(),
                new Claim(text(), text(), text()),
                random.nextInt(4) == 0
                        ? Flipside.BLANK
                        : new Flipside(text(), text(), text(), pattern()),
                one(Side.values()),
                new Point(number(), number()),
                text(),
                Stream.generate(this::text).limit(random.nextInt(4)).toList());
    }

    private PatternRef pattern() {
        return switch (random.nextInt(4)) {
            case 0 -> PatternRef.none();
            case 1 -> one(FIELD_NOTES);
            default -> new PatternRef.FailureMode(1 + random.nextInt(17));
        };
    }

    private Evidence evidence(Card card) {
        return new Evidence(
                id(),
                card.id(),
                one(EvidenceKind.values()),
                one(Direction.values()),
                one(Strength.values()),
                one(Proximity.values()),
                day(),
                text(),
                text(),
                text(),
                instant());
    }

    private Ownership ownership(Id<?> owned) {
        return new Ownership(
                Ownership.idFor(owned),
                text(),
                one(OwnershipState.values()),
                Stream.of(Lever.values()).filter(_ -> random.nextBoolean()).toList(),
                one(Authority.values()),
                text(),
                day(),
                text(),
                text(),
                text(),
                text());
    }

    private Link link(Card from, Card to) {
        return new Link(
                id(), from.id(), to.id(), one(LinkType.values()), one(LinkOrigin.values()), text());
    }

    private Action action(List<Card> cards) {
        return new Action(
                id(),
                text(),
                text(),
                day(),
                one(ActionKind.values()),
                one(ActionStatus.values()),
                ids(cards),
                text());
    }

    private Decision decision(List<Card> cards) {
        return new Decision(id(), text(), text(), text(), text(), day(), day(), ids(cards));
    }

    private Recognition recognition(Card card, Group group) {
        return new Recognition(
                id(),
                card.id(),
                group.id(),
                1 + random.nextInt(3),
                one(Answer.values()),
                random.nextInt(20));
    }

    private ParkedItem parked(Subject about) {
        return new ParkedItem(id(), about, text(), one(ParkedOutcome.values()), text(), instant());
    }

    private Note note(Subject about) {
        return new Note(id(), about, text(), instant());
    }

    private List<Id<Card>> ids(List<Card> cards) {
        return Stream.generate(() -> one(cards).id()).limit(random.nextInt(4)).toList();
    }

    private <E extends Entity> Id<E> id() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    private String text() {
        return String.join(
                " ", Stream.generate(() -> one(PIECES)).limit(random.nextInt(6)).toList());
    }

    private double number() {
        return random.nextBoolean() ? random.nextInt(-5000, 5000) : random.nextDouble(-5000, 5000);
    }

    private CalendarDay day() {
        return random.nextInt(4) == 0 ? CalendarDay.unknown() : CalendarDay.of(date());
    }

    private LocalDate date() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Instant instant() {
        return Instant.EPOCH.plus(random.nextLong(4_000_000_000_000_000L), ChronoUnit.MICROS);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
