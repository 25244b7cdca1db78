package org.flipside.testsupport;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.WorkshopRef;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Sessions for tests: small ones built by hand, and random ones that hold everything. */
public final class Sessions {
    /** The moment at which whatever is built by hand was made. */
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Sessions() {}

    /** A session with its details and nothing else. */
    public static Session empty() {
        return Session.of(details("A session"));
    }

    /** Details that are complete and dull. */
    public static SessionDetails details(String title) {
        return new SessionDetails(
                Id.random(),
                title,
                "A client",
                "",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(9, 30),
                SessionState.IN_PREPARATION,
                AnswerKeeping.COUNTS_ONLY,
                SessionDetails.DEFAULT_MINIMUM_GROUP_SIZE,
                new WorkshopRef("customer", 1, "A workshop"),
                "",
                "",
                "",
                NOON);
    }

    /** The same session, in which answers are kept that way; no group is smaller than 5. */
    public static Session keeping(Session session, AnswerKeeping answers) {
        SessionDetails d = session.details();
        return session.with(
                new SessionDetails(
                        d.id(),
                        d.title(),
                        d.client(),
                        d.unit(),
                        d.date(),
                        d.start(),
                        d.state(),
                        answers,
                        5,
                        d.workshop(),
                        d.opening(),
                        d.closing(),
                        d.notes(),
                        d.createdAt()));
    }

    /** A session with one lens and a card for each claim, in order and side by side. */
    public static Session withCards(String... quotes) {
        Lens lens = new Lens(Id.random(), "A lens", "", 1);
        Session session = empty().with(lens);
        for (int i = 0; i < quotes.length; i++) {
            session = session.with(card(lens.id(), i + 1, quotes[i]));
        }
        return session;
    }

    /** A card with nothing but its claim, at its place in a row. */
    public static Card card(Id<Lens> lens, int number, String quote) {
        return new Card(
                Id.random(),
                lens,
                number,
                Claim.of(quote),
                Flipside.BLANK,
                Side.CLAIM,
                new Point(264 * (number - 1), 0),
                "",
                List.of());
    }

    /** The same card with a flipside of that failure mode. */
    public static Card withFailureMode(Card card, int number) {
        return card.withFlipside(
                new Flipside(
                        "A headline.",
                        "A narrative.",
                        "A closing.",
                        new PatternRef.FailureMode(number)));
    }

    /** A first-hand observation of the day before. */
    public static Evidence evidence(Id<Card> card, Direction direction, String note) {
        return new Evidence(
                Id.random(),
                card,
                EvidenceKind.OBSERVATION,
                direction,
                Strength.ONE_ACCOUNT,
                Proximity.OWN_CHAIR,
                CalendarDay.of(LocalDate.of(2026, 11, 20)),
                "team lead",
                note,
                "",
                NOON);
    }

    /**
     * A session that holds every kind of entity, in all variants sooner or later; the same for the
     * same arguments. Moments are whole microseconds, as databases keep them.
     *
     * @param cards how many cards; with 0 nothing hangs on any
     */
    public static Session random(long seed, int cards) {
        return new RandomSession(seed).session(cards);
    }
}
