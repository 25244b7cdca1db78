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
import java.util.ArrayList;
import java.util.List;

/** Small sessions to test with. */
public final class SmallSessions {
    /** The lens of every card. */
    public static final Lens LENS = new Lens(Id.random(), "The customer", "who calls", 1);

    private SmallSessions() {}

    /** A session with a card for each quote, in that order. */
    public static Session with(String... quotes) {
        List<Card> cards = new ArrayList<>();
        for (String quote : quotes) {
            cards.add(card(quote, cards.size() + 1));
        }
        return Session.of(details()).with(LENS).withAll(cards);
    }

    /** A card at that place in the run. */
    public static Card card(String quote, double order) {
        return new Card(
                Id.random(),
                LENS.id(),
                order,
                new Claim(quote, "Because we mean it.", ""),
                new Flipside("Said. Not done.", "She waits.", "Distance.", PatternRef.none()),
                Side.CLAIM,
                Point.ORIGIN,
                "",
                List.of());
    }

    /** Evidence of that card. */
    public static Evidence evidence(Id<Card> card, Direction direction, String note) {
        return new Evidence(
                Id.random(),
                card,
                EvidenceKind.OBSERVATION,
                direction,
                Strength.ONE_ACCOUNT,
                Proximity.OWN_CHAIR,
                CalendarDay.of(LocalDate.of(2026, 11, 20)),
                "Front line",
                note,
                "",
                Instant.parse("2026-11-21T10:00:00Z"));
    }

    private static SessionDetails details() {
        return new SessionDetails(
                Id.random(),
                "Through the customer’s eyes",
                "Nordhaven Mutual",
                "claims unit",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(9, 30),
                SessionState.RUNNING,
                AnswerKeeping.COUNTS_ONLY,
                SessionDetails.DEFAULT_MINIMUM_GROUP_SIZE,
                new WorkshopRef("customer", 1, "The customer"),
                "",
                "",
                "",
                Instant.EPOCH);
    }
}
