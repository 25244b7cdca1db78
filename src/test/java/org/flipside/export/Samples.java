package org.flipside.export;

import org.flipside.catalogue.Catalogue;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Report;
import org.flipside.files.CatalogueReader;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
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
import org.flipside.model.Rating;
import org.flipside.model.Recognition;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.Subject;
import org.flipside.model.Voting;
import org.flipside.model.WorkshopRef;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sessions that hold something of everything; the same each time. */
public final class Samples {
    public static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    public static final Instant THEN = Instant.parse("2026-11-21T09:30:00Z");
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T16:20:00Z"), ZoneId.of("Europe/Oslo"));

    private static final int[] PATTERNS = {1, 7, 4, 5, 8, 17, 6, 2, 3, 11, 15, 16};

    private static final String[][] CARDS = {
        {
            "The customer is in every room",
            "Each meeting opens with a customer story, and has for years.",
            "Annual report, page 4",
            "The story is told. The queue is not.",
            "The clerk at the counter hears what the room never will. She has the words and no"
                    + " budget, so she says sorry for a rule she did not write.",
            "Whoever stands nearest carries what the design dropped."
        },
        {
            "One case, one contact",
            "A single name on the letter, from the first call to the end.",
            "Poster in the lift",
            "Every desk is finished. The case is not.",
            "Intake has closed it, technical has closed it, billing never opened it. Four green"
                    + " lights, and a cellar that is still wet.",
            "No step failed; nobody holds the path."
        },
        {
            "Nine of ten would recommend us",
            "Asked at the end of every call that was answered.",
            "Quarterly review",
            "The score went up. So did the second calls.",
            "Those who give up on hold are never asked. Those who call twice count as two"
                    + " answers, and the second one is kinder.",
            "What is counted stands in front of what counts."
        },
        {
            "Our process covers every case",
            "Eleven steps, drawn up with those who do the work.",
            "Intranet, process library",
            "The real way through fits on a sticky note.",
            "On the third desk lies a sheet with the six numbers that get things done. It was"
                    + " copied for the new colleague on her first day.",
            "A patch that works is a design nobody signed."
        },
        {
            "We decide close to the customer",
            "Teams may settle anything below the limit.",
            "Strategy day",
            "Settled, once three others have nodded.",
            "The limit is five hundred. The pump costs five hundred and twenty. The case waits"
                    + " eleven days for a Thursday.",
            "A date that nobody owns is a decision to wait."
        },
        {
            "We learn from every outage",
            "A review within ten days, shared with all sites.",
            "Safety handbook",
            "The lesson is filed. The reason left with Marit.",
            "The same valve, the same night shift, four years apart. The report says what was"
                    + " done, not why, so it is done again.",
            "What is kept is the verdict; what is lost is the case for it."
        },
        {
            "Exceptions are rare",
            "Only with a signature, only for hardship.",
            "Tariff rules",
            "The rule is what remains between exceptions.",
            "Nineteen reasons to waive the fee. The new colleague asks which customers still pay"
                    + " it, and the room goes quiet.",
            "A rule with nineteen doors is a corridor."
        },
        {
            "Anyone can raise a concern",
            "Any level, any time, nothing held against you.",
            "Code of conduct",
            "The door is open. The carpet is worn the other way.",
            "He raised it once. Since then he is asked to prepare the numbers twice and is no"
                    + " longer asked what they mean.",
            "A route that costs its traveller is closed."
        },
        {
            "Site leads own their results",
            "Each site lead signs for the yearly figures.",
            "Target agreement",
            "Signed for. Not able to change it.",
            "The plan is hers, the hiring stop is not, the contractor is chosen elsewhere. She"
                    + " explains the red figure every month.",
            "A name under a figure is not a hand on the lever."
        },
        {
            "The dashboard keeps us honest",
            "Every unit sees the same twelve figures each morning.",
            "Town hall",
            "The light is green, so the meeting ends.",
            "Nobody chose these twelve. They could be had from the old system in a week, and"
                    + " have been right ever since.",
            "An indicator became a verdict without a vote."
        },
        {
            "People here speak their mind",
            "Our survey says so, three years in a row.",
            "Staff survey",
            "They did. Then they stopped.",
            "The third suggestion got a thank-you card. The fourth was not written.",
            "Silence is what answers without change add up to."
        },
        {
            "Small is what we do best",
            "Local teams, short ways, everybody knows everybody.",
            "",
            "",
            "",
            ""
        },
    };

    private Samples() {}

    public static <E extends Entity> Id<E> id(String name) {
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static SessionDetails details() {
        return details(AnswerKeeping.COUNTS_ONLY);
    }

    /** The details of a session whose answers are kept like that. */
    public static SessionDetails details(AnswerKeeping answers) {
        return new SessionDetails(
                id("session"),
                "Through the customer’s eyes",
                "Halden Water",
                "service centre",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(9, 30),
                SessionState.CLOSED,
                answers,
                5,
                new WorkshopRef("customer", 1, "The customer lens"),
                "We look at designs, not at people.",
                "Thank you for what you said out loud.",
                "Sponsor leaves at eleven.",
                THEN);
    }

    /** A session with twelve cards and something of everything. */
    public static Session full() {
        List<Entity> all = new ArrayList<>();
        all.add(
                new Lens(
                        id("lens"), "The customer", "somebody who needs water back by tonight", 1));
        all.add(
                new Phase(
                        id("phase 1"),
                        "Silent check-in",
                        "Say nothing, hand out the cards.",
                        7,
                        1));
        all.add(new Phase(id("phase 2"), "Examine", "Read the claim twice.", 25, 2));
        all.add(new Group(id("leads"), "Site leads", 6, 1));
        all.add(new Group(id("desk"), "Service desk", 5, 2));
        all.add(new Group(id("board"), "Board", 3, 3));
        all.add(new Participant(id("p1"), "Marit Solheim", "head of service", id("leads")));
        all.add(new Participant(id("p2"), "Jonas Lund", "clerk", id("desk")));
        for (int i = 0; i < CARDS.length; i++) {
            all.addAll(card(i + 1));
        }
        all.addAll(attachments());
        return Session.of(details()).withAll(all);
    }

    public static Id<Card> card(String number) {
        return id("card " + number);
    }

    private static List<Entity> card(int number) {
        String[] texts = CARDS[number - 1];
        Id<Card> id = card(String.valueOf(number));
        List<Entity> all = new ArrayList<>();
        all.add(
                new Card(
                        id,
                        id("lens"),
                        number,
                        new Claim(texts[0], texts[1], texts[2]),
                        new Flipside(
                                texts[3],
                                texts[4],
                                texts[5],
                                number == 12
                                        ? PatternRef.none()
                                        : new PatternRef.FailureMode(PATTERNS[number - 1])),
                        List.of(2, 4, 8).contains(number) ? Side.FLIPSIDE : Side.CLAIM,
                        new Point(number * 264, 0),
                        number == 3 ? "Do not name the agency." : "",
                        number == 3 ? List.of("survey", "calls") : List.of()));
        int[][] votes = {{0, 1, 5, 3}, {0, 0, 4, 5}, {4, 1, 0, 4}, {0, 0, 1, 8}, {1, 2, 4, 2}};
        Answer[] scale = {Answer.NEVER, Answer.RARELY, Answer.OFTEN, Answer.ALWAYS};
        for (int a = 0; a < scale.length && number < 11; a++) {
            int count = votes[number % votes.length][a];
            all.add(answer(id, "leads", scale[a], (count + 1) / 2));
            all.add(answer(id, "desk", scale[a], count / 2));
        }
        if (number == 3) {
            all.add(answer(id, "board", Answer.CANNOT_SAY, 3));
        }
        return all;
    }

    private static Recognition answer(Id<Card> card, String group, Answer answer, int count) {
        return new Recognition(id(card + group + answer), card, id(group), 1, answer, count);
    }

    private static List<Entity> attachments() {
        return List.of(
                evidence("e1", "3", EvidenceKind.METRIC, Direction.FOR, Strength.CONFIRMED_RECORD),
                evidence("e2", "3", EvidenceKind.QUOTE, Direction.FOR, Strength.ONE_ACCOUNT),
                evidence(
                        "e3",
                        "3",
                        EvidenceKind.DOCUMENT,
                        Direction.AGAINST,
                        Strength.SEVERAL_ACCOUNTS),
                evidence("e4", "3", EvidenceKind.ANECDOTE, Direction.UNCLEAR, Strength.HEARSAY),
                evidence("e5", "1", EvidenceKind.OBSERVATION, Direction.FOR, Strength.ONE_ACCOUNT),
                evidence(
                        "e6",
                        "4",
                        EvidenceKind.OBSERVATION,
                        Direction.FOR,
                        Strength.SEVERAL_ACCOUNTS),
                evidence("e7", "7", EvidenceKind.ABSENCE, Direction.AGAINST, Strength.ONE_ACCOUNT),
                owner(card("3"), "Tora Moen", OwnershipState.ACCEPTED_WITHOUT_LEVERS, List.of()),
                owner(card("1"), "Henrik Berg", OwnershipState.ACCEPTED, List.of(Lever.BUDGET)),
                owner(card("4"), "Sunniva Krog", OwnershipState.PROPOSED, List.of(Lever.POLICY)),
                owner(card("7"), "Henrik Berg", OwnershipState.ACCEPTED, List.of(Lever.PRIORITY)),
                owner(id("a1"), "Sunniva Krog", OwnershipState.ACCEPTED, List.of(Lever.POLICY)),
                link("l1", "2", "3", LinkType.MASKS, LinkOrigin.DRAWN),
                link("l2", "4", "6", LinkType.LEADS_TO, LinkOrigin.ACCEPTED),
                link("l3", "3", "11", LinkType.AMPLIFIES, LinkOrigin.SUGGESTED),
                new Cluster(id("c1"), "What the score hides", List.of(card("2"), card("3"))),
                action("a1", "Adopt or retire the six-number sheet", 12),
                action("a2", "Ask twenty second callers", 5),
                new Decision(
                        id("d1"),
                        "Second calls are counted from Monday",
                        "The score and the calls disagree for a year",
                        "A new survey question",
                        "Marit Solheim",
                        CalendarDay.of(LocalDate.of(2026, 11, 21)),
                        CalendarDay.of(LocalDate.of(2026, 12, 21)),
                        List.of(card("3"))),
                new Decision(
                        id("d2"),
                        "The limit goes up to one thousand",
                        "Two thirds of the waiting cases lie below it",
                        "",
                        "Board",
                        CalendarDay.of(LocalDate.of(2026, 11, 21)),
                        CalendarDay.unknown(),
                        List.of(card("5"))),
                new Scores(
                        Scores.idFor(card("3")),
                        new Rating(
                                new Score(8, "Callers pay twice"),
                                new Score(9, "Every week since spring"),
                                new Score(7, "The score hides it")),
                        new Rating(
                                new Score(8, ""),
                                new Score(3, "Two in October"),
                                new Score(4, ""))),
                new Scores(
                        Scores.idFor(card("5")),
                        new Rating(new Score(6, ""), Score.NONE, Score.NONE),
                        Rating.NONE),
                new DotVote(
                        id("v1"),
                        3,
                        2,
                        Voting.ROOM_COUNTS,
                        Disclosure.REVEALED,
                        12,
                        THEN.minusSeconds(90)),
                new DotVote(id("v2"), 5, 1, Voting.BY_PERSON, Disclosure.HIDDEN, 4, THEN),
                new Dots(id("v1c3"), id("v1"), card("3"), "", 11),
                new Dots(id("v1c5"), id("v1"), card("5"), "", 7),
                new Dots(id("v2c1"), id("v2"), card("1"), "", 4),
                new ParkedItem(
                        id("k1"),
                        Subject.card(card("5")),
                        "Who may sign on a Sunday?",
                        ParkedOutcome.OWNED,
                        "Henrik asks the control room.",
                        THEN),
                new ParkedItem(
                        id("k2"), Subject.session(), "The merger", ParkedOutcome.OPEN, "", THEN),
                new Note(id("n1"), Subject.session(), "Jonas went quiet after card 8.", THEN),
                new Note(id("n2"), Subject.card(card("8")), "Come back to this alone.", THEN));
    }

    public static Evidence evidence(
            String name, String card, EvidenceKind kind, Direction direction, Strength strength) {
        return new Evidence(
                id(name),
                card(card),
                kind,
                direction,
                strength,
                Proximity.OWN_CHAIR,
                CalendarDay.of(LocalDate.of(2026, 10, 3)),
                "duty manager",
                "What was seen, entry " + name,
                name.equals("e1") ? "https://example.org/calls?week=40" : "",
                THEN.plusSeconds(name.charAt(1)));
    }

    public static Ownership owner(
            Id<?> owned, String name, OwnershipState state, List<Lever> levers) {
        return new Ownership(
                Ownership.idFor(owned),
                name,
                state,
                levers,
                Authority.PARTIAL,
                "Marit Solheim",
                CalendarDay.of(LocalDate.of(2026, 12, 12)),
                "the board",
                "to the director, who answers within two days",
                "Count for a week",
                "The monthly bonus on the score");
    }

    public static Link link(String name, String from, String to, LinkType type, LinkOrigin origin) {
        return new Link(id(name), card(from), card(to), type, origin, "seen in October, " + name);
    }

    private static Action action(String name, String title, int day) {
        return new Action(
                id(name),
                title,
                "Nobody needs the sheet any more",
                CalendarDay.of(LocalDate.of(2026, 12, day)),
                ActionKind.WORKAROUND_DECISION,
                ActionStatus.ACCEPTED,
                List.of(card("4")),
                "");
    }

    /** A session with that many cards, each with three pieces of evidence and an owner. */
    public static Session large(int cards) {
        List<Entity> all = new ArrayList<>();
        for (int i = 1; i <= cards; i++) {
            Card like = (Card) card(1 + i % 11).getFirst();
            Id<Card> id = card("large " + i);
            all.add(like.copy(id).withOrder(i));
            for (int e = 0; e < 3; e++) {
                all.add(
                        evidence(
                                "e" + e + " " + i,
                                "large " + i,
                                EvidenceKind.OBSERVATION,
                                Direction.FOR,
                                Strength.ONE_ACCOUNT));
            }
            all.add(owner(id, "Owner " + i % 7, OwnershipState.ACCEPTED, List.of(Lever.STAFF)));
        }
        return Session.of(details()).withAll(all);
    }

    public static Report report(Session session, Profile profile) {
        return Report.of(session, CATALOGUE, profile, CLOCK);
    }
}
