package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flipside.layout.CardSize;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Workshop;
import org.flipside.session.SessionPlan.Person;
import org.flipside.session.SessionPlan.PlannedGroup;
import org.flipside.testsupport.PreparedWorkshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class SessionStartTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final Workshop WORKSHOP = PreparedWorkshop.complete();

    private static SessionPlan plan(PlannedGroup... groups) {
        return new SessionPlan(
                " Through the customer’s eyes ",
                "Nordhaven Mutual",
                "claims unit",
                DAY,
                LocalTime.of(9, 30),
                LocalTime.of(11, 0),
                List.of(groups),
                AnswerKeeping.NAMED_FOR_FACILITATOR);
    }

    @Test
    void theDetailsComeFromPlanAndWorkshop() {
        Session session = SessionStart.make(WORKSHOP, plan(), NOW);

        assertThat(session.details())
                .isEqualTo(
                        new SessionDetails(
                                session.id(),
                                "Through the customer’s eyes",
                                "Nordhaven Mutual",
                                "claims unit",
                                DAY,
                                LocalTime.of(9, 30),
                                SessionState.IN_PREPARATION,
                                AnswerKeeping.NAMED_FOR_FACILITATOR,
                                5,
                                WORKSHOP.ref(),
                                "Welcome.",
                                "Thank you.",
                                "For the facilitator.",
                                Instant.parse("2026-11-21T09:30:00.123Z")));
    }

    @Test
    void withoutATitleTheRoomSeesTheWorkshops() {
        SessionPlan untitled =
                new SessionPlan(
                        " ",
                        "",
                        "",
                        DAY,
                        LocalTime.NOON,
                        LocalTime.MIDNIGHT,
                        List.of(),
                        AnswerKeeping.COUNTS_ONLY);

        assertThat(SessionStart.make(WORKSHOP, untitled, NOW).details().title())
                .isEqualTo("The customer");
    }

    @Test
    void allCardsAreThereInOrderWithTheirClaimUp() {
        List<Card> cards = SessionStart.make(WORKSHOP, plan(), NOW).running();

        List<Workshop.PreparedCard> prepared = WORKSHOP.lenses().getFirst().cards();
        assertThat(cards)
                .extracting(Card::claim)
                .isEqualTo(prepared.stream().map(p -> p.claim()).toList());
        assertThat(cards)
                .extracting(Card::flipside)
                .isEqualTo(prepared.stream().map(p -> p.flipside()).toList());
        assertThat(cards).extracting(Card::notes).containsOnly("Say it slowly.");
        assertThat(cards).extracting(Card::tags).containsOnly(List.of("core"));
        assertThat(cards).extracting(Card::side).containsOnly(Side.CLAIM);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "5, 3", "10, 4", "14, 4", "100, 11"})
    void cardsLieInAGridThatSuitsAScreen(int count, int columns) {
        Workshop workshop = PreparedWorkshop.called("Many").cards(count).build();

        List<Card> cards = SessionStart.make(workshop, plan(), NOW).running();

        assertThat(cards)
                .allSatisfy(
                        card -> {
                            int index = cards.indexOf(card);
                            int row = index / columns;
                            assertThat(card.place().x())
                                    .isEqualTo(index % columns * CardSize.PITCH_X);
                            assertThat(card.place().y()).isEqualTo(row * CardSize.PITCH_Y);
                        });
    }

    @Test
    void theAgendaIsTaken() {
        Session session = SessionStart.make(WORKSHOP, plan(), NOW);

        assertThat(session.phases().inOrder())
                .extracting(Phase::name, Phase::minutes)
                .containsExactly(tuple("Open", 8), tuple("Examine", 82));
        assertThat(session.lenses().list())
                .extracting(Lens::name, Lens::handle)
                .containsExactly(tuple("The customer", "Turn it round"));
    }

    @Test
    void thereIsAlwaysAGroup() {
        assertThat(SessionStart.make(WORKSHOP, plan(), NOW).groups().list())
                .extracting(Group::name)
                .containsExactly("Everyone");
    }

    @Test
    void namedPeopleSitInTheirGroups() {
        Session session =
                SessionStart.make(
                        WORKSHOP,
                        plan(
                                new PlannedGroup("Leaders", 4, List.of()),
                                new PlannedGroup(
                                        "Front line", 1, List.of(new Person("Kim", "clerk")))),
                        NOW);

        List<Group> groups = session.groups().inOrder();
        assertThat(groups).extracting(Group::name).containsExactly("Leaders", "Front line");
        assertThat(groups).extracting(Group::size).containsExactly(4, 1);
        assertThat(session.participants().list())
                .extracting(Participant::name, Participant::role, Participant::group)
                .containsExactly(tuple("Kim", "clerk", groups.get(1).id()));
    }

    @Test
    void aDuplicateHasTheCardsAndNothingThatTheGroupAttached() {
        Session original = worked();

        Session copy = SessionStart.duplicate(original, "Again", DAY.plusDays(90), NOW);

        assertThat(kinds(copy))
                .isEqualTo(
                        EnumSet.of(
                                EntityKind.DETAILS,
                                EntityKind.LENS,
                                EntityKind.PHASE,
                                EntityKind.GROUP,
                                EntityKind.PARTICIPANT,
                                EntityKind.CARD));
        assertThat(copy.running())
                .extracting(Card::claim)
                .isEqualTo(original.running().stream().map(Card::claim).toList());
        assertThat(copy.running()).extracting(Card::side).containsOnly(Side.CLAIM);
        assertThat(copy.details().title()).isEqualTo("Again");
        assertThat(copy.details().date()).isEqualTo(DAY.plusDays(90));
        assertThat(copy.details().state()).isEqualTo(SessionState.IN_PREPARATION);
        assertThat(copy.details().client()).isEqualTo("Nordhaven Mutual");
    }

    @Test
    void aDuplicateSharesNoIdentityAndRefersToItsOwn() {
        Session original = worked();

        Session copy = SessionStart.duplicate(original, "Again", DAY, NOW);

        assertThat(ids(copy)).doesNotContainAnyElementsOf(ids(original));
        assertThat(copy.cards().list()).allMatch(card -> copy.lenses().has(card.lens()));
        assertThat(copy.participants().list()).allMatch(p -> copy.groups().has(p.group()));
    }

    private static Session worked() {
        Session session =
                SessionStart.make(
                        WORKSHOP,
                        plan(new PlannedGroup("Leaders", 4, List.of(new Person("Kim", "")))),
                        NOW);
        Card first = session.running().getFirst();
        return session.with(session.details().withState(SessionState.CLOSED))
                .with(first.turned())
                .with(
                        new Recognition(
                                Id.random(),
                                first.id(),
                                session.groups().list().getFirst().id(),
                                1,
                                Answer.OFTEN,
                                3));
    }

    private static Set<EntityKind> kinds(Session session) {
        return EnumSet.allOf(EntityKind.class).stream()
                .filter(kind -> !session.of(kind).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityKind.class)));
    }

    private static Set<Id<?>> ids(Session session) {
        Set<Id<?>> ids = new HashSet<>();
        for (EntityKind kind : EntityKind.values()) {
            session.of(kind).list().forEach((Entity entity) -> ids.add(entity.id()));
        }
        return ids;
    }
}
