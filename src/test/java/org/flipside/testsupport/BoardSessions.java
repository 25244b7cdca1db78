package org.flipside.testsupport;

import org.flipside.model.Answer;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Flipside;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.model.Side;

import java.util.ArrayList;
import java.util.List;

/** Sessions with something on the board. */
public final class BoardSessions {
    private static final String[][] TEXTS = {
        {
            "The customer comes first.",
            "Every plan starts with the person.",
            "First on the slide. Last to be asked.",
            "The agent agrees with you. She may change nothing, so she says sorry.",
            "1"
        },
        {
            "One seamless experience.",
            "From the first call to the repair.",
            "Every desk is done. Your case is not.",
            "Intake closed it. Assessment closed it. Nobody booked the repair.",
            "7"
        },
        {
            "Our customers rate us 4.6 out of 5.",
            "Measured after every single call.",
            "The score is fine. The pain is elsewhere.",
            "People who hang up are not asked. Those who call twice count twice.",
            "4"
        },
        {
            "Our team always finds a way.",
            "No case is ever turned away.",
            "The way they find is not on any chart.",
            "A private sheet on one desk routes a third of all claims.",
            "5"
        },
        {
            "We learn from every contact.",
            "Each call is read and tagged.",
            "Filed, tagged and never opened again.",
            "The same letter caused the same calls eighteen months ago.",
            "17"
        },
        {
            "We respect our customers’ time.",
            "Most calls end within five minutes.",
            "Short for us. Long for her.",
            "She rings a fourth time.",
            "4"
        },
        {
            "Cases are closed within two days.",
            "Nothing lies on a desk for long.",
            "Closed is not solved.",
            "The file is closed. The roof still leaks.",
            "8"
        },
        {
            "Anyone can raise a concern.",
            "The door is open at every level.",
            "The door is open. The walk is long.",
            "The last person to use it still explains herself in every review.",
            "2"
        },
    };

    private BoardSessions() {}

    /** Eight cards in a grid of four columns with links, evidence, owners and answers. */
    public static Session workshop() {
        Group group = new Group(Id.random(), "Everyone", 12, 1);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < TEXTS.length; i++) {
            cards.add(card(i));
        }
        Session session = SmallSessions.with().with(group).withAll(cards);

        for (int i = 0; i < cards.size(); i++) {
            session = withEvidence(session, cards.get(i), i);
            if (i != 6) {
                session = answered(session, cards.get(i), group, i);
            }
        }
        return session.with(owner(cards.get(0), "Tove Madsen"))
                .with(owner(cards.get(2), "Hanna Berg"))
                .with(link(cards.get(0), cards.get(1), LinkType.LEADS_TO, LinkOrigin.DRAWN))
                .with(link(cards.get(1), cards.get(2), LinkType.CO_OCCURS, LinkOrigin.DRAWN))
                .with(link(cards.get(3), cards.get(7), LinkType.MASKS, LinkOrigin.DRAWN))
                .with(link(cards.get(2), cards.get(6), LinkType.AMPLIFIES, LinkOrigin.DRAWN))
                .with(link(cards.get(4), cards.get(5), LinkType.AMPLIFIES, LinkOrigin.SUGGESTED))
                .with(link(cards.get(5), cards.get(6), LinkType.MISTAKEN_FOR, LinkOrigin.DRAWN));
    }

    /** From card to card in {@link #many}, as close as other boards were measured with. */
    public static final double PITCH_X = 264;

    /** From row to row in it. */
    public static final double PITCH_Y = 184;

    /** Many cards in a square grid, every second with its flipside up. */
    public static Session many(int cards) {
        int columns = (int) Math.ceil(Math.sqrt(cards));
        List<Card> all = new ArrayList<>(cards);
        for (int i = 0; i < cards; i++) {
            all.add(
                    card(i).withPlace(
                                    new Point(
                                            i % columns * PITCH_X,
                                            Math.floorDiv(i, columns) * PITCH_Y))
                            .withSide(i % 2 == 0 ? Side.CLAIM : Side.FLIPSIDE));
        }
        return SmallSessions.with().withAll(all);
    }

    /** Many cards as above, with so many links, spread over the board, from card to card. */
    public static Session linked(int cards, int links) {
        Session session = many(cards);
        List<Card> all = session.running();
        LinkType[] types = LinkType.values();
        List<Link> made = new ArrayList<>(links);
        for (int i = 0; i < links; i++) {
            int from = i * cards / links;
            int to = (from + 1 + i % 3) % cards; // to the next, or with bends over one or two
            made.add(link(all.get(from), all.get(to), types[i % types.length], LinkOrigin.DRAWN));
        }
        return session.withAll(made);
    }

    private static Card card(int i) {
        String[] texts = TEXTS[i % TEXTS.length];
        return new Card(
                Id.random(),
                SmallSessions.LENS.id(),
                i + 1,
                new Claim(texts[0], texts[1], "Annual report, page 3"),
                new Flipside(
                        texts[2],
                        texts[3],
                        "A path nobody owns has no end.",
                        new PatternRef.FailureMode(Integer.parseInt(texts[4]))),
                i % 3 == 0 ? Side.FLIPSIDE : Side.CLAIM,
                new Point(i % 4 * 312.0, Math.floorDiv(i, 4) * 224.0),
                "",
                List.of());
    }

    private static Session withEvidence(Session session, Card card, int i) {
        Session result = session;
        for (int n = 0; n < i % 4; n++) {
            result =
                    result.with(
                            SmallSessions.evidence(
                                    card.id(),
                                    n == 2 ? Direction.AGAINST : Direction.FOR,
                                    "Seen in week " + n));
        }
        return result;
    }

    private static Session answered(Session session, Card card, Group group, int i) {
        int[] counts = i == 2 ? new int[] {5, 1, 1, 4} : new int[] {1, 2 + i % 3, 5, i % 4};
        Answer[] answers = {Answer.NEVER, Answer.RARELY, Answer.OFTEN, Answer.ALWAYS};
        Session result = session;
        for (int a = 0; a < counts.length; a++) {
            result =
                    result.with(
                            new Recognition(
                                    Id.random(), card.id(), group.id(), 1, answers[a], counts[a]));
        }
        return result;
    }

    private static Ownership owner(Card card, String name) {
        return new Ownership(
                Ownership.idFor(card.id()),
                name,
                OwnershipState.ACCEPTED,
                List.of(),
                Authority.UNKNOWN,
                "",
                CalendarDay.unknown(),
                "",
                "",
                "",
                "");
    }

    private static Link link(Card from, Card to, LinkType type, LinkOrigin origin) {
        return new Link(Id.random(), from.id(), to.id(), type, origin, "");
    }
}
