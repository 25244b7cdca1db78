package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Participant;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.WorkshopRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class SummariesTest extends StoreTestCase {
    SummariesTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
    }

    @Test
    void aSummaryCountsWhatTheSessionHolds() {
        Session session = session(LocalDate.of(2026, 10, 20));
        Group group = new Group(Id.random(), "Front line", 9, 1);
        session =
                session.withAll(
                        List.of(
                                new Lens(Id.random(), "The new leader", "first week", 2),
                                new Lens(Id.random(), "The customer", "on the phone", 1),
                                card(Side.CLAIM),
                                card(Side.FLIPSIDE),
                                card(Side.FLIPSIDE),
                                group,
                                new Group(Id.random(), "Leads", 3, 2),
                                new Participant(Id.random(), "Ada", "Lead", group.id()),
                                action(ActionStatus.PROPOSED),
                                action(ActionStatus.ACCEPTED),
                                action(ActionStatus.DONE)));
        create(session);
        append(2, session, session.with(session.details().withTitle("Through their eyes")));

        assertThat(library.sessions().join())
                .containsExactly(
                        new SessionSummary(
                                session.id(),
                                "Through their eyes",
                                "Nordhaven Mutual",
                                "claims unit",
                                LocalDate.of(2026, 10, 20),
                                LocalTime.of(9, 30),
                                SessionState.IN_PREPARATION,
                                "The customer",
                                List.of("The customer", "The new leader"),
                                3,
                                2,
                                12,
                                2,
                                2,
                                1,
                                NOON.plusSeconds(2)));
    }

    @Test
    void theRosterCountsWhereItIsLongerThanTheGroupsAreLarge() {
        Session session = session(LocalDate.of(2026, 10, 20));
        Group group = new Group(Id.random(), "Front line", 1, 1);
        session =
                session.with(group)
                        .with(new Participant(Id.random(), "Ada", "Lead", group.id()))
                        .with(new Participant(Id.random(), "Bo", "Lead", group.id()));
        create(session);

        assertThat(library.sessions().join()).extracting(SessionSummary::people).containsExactly(2);
    }

    @Test
    void whatTakesPlaceLastComesFirst() {
        Session march = create(session(LocalDate.of(2026, 3, 1)));
        Session may = create(session(LocalDate.of(2026, 5, 1)));
        Session april = create(session(LocalDate.of(2026, 4, 1)));

        assertThat(library.sessions().join())
                .extracting(SessionSummary::id)
                .containsExactly(may.id(), april.id(), march.id());
    }

    @Test
    void anEmptyLibraryHasNoSessions() {
        assertThat(library.sessions().join()).isEmpty();
    }

    private static Session session(LocalDate date) {
        return Session.of(
                new SessionDetails(
                        Id.random(),
                        "Through the customer's eyes",
                        "Nordhaven Mutual",
                        "claims unit",
                        date,
                        LocalTime.of(9, 30),
                        SessionState.IN_PREPARATION,
                        AnswerKeeping.COUNTS_ONLY,
                        SessionDetails.DEFAULT_MINIMUM_GROUP_SIZE,
                        new WorkshopRef("customer", 1, "The customer"),
                        "",
                        "",
                        "",
                        NOON));
    }

    private static Card card(Side side) {
        return new Card(
                Id.random(),
                Id.random(),
                1,
                Claim.of("The customer comes first"),
                Flipside.BLANK,
                side,
                Point.ORIGIN,
                "",
                List.of());
    }

    private static Action action(ActionStatus status) {
        return new Action(
                Id.random(),
                "Name one owner",
                "",
                CalendarDay.unknown(),
                ActionKind.END_TO_END_OWNER,
                status,
                List.of(),
                "");
    }
}
