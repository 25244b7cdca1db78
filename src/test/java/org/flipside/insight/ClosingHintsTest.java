package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.flipside.model.Disclosure;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.PatternRef;
import org.flipside.model.Progress;
import org.flipside.model.Proximity;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.flipside.model.Subject;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ClosingHintsTest {
    private static final PatternRef TERMINAL = new PatternRef.FailureMode(14);
    private static final PatternRef MECHANISM = new PatternRef.FailureMode(4);
    private static final CalendarDay SOME_DAY = CalendarDay.of(LocalDate.of(2026, 11, 21));

    private final Catalogue catalogue = CatalogueReader.builtIn();
    private final Session empty = SmallSessions.with("Nobody waits.");
    private final Card card = empty.running().getFirst();
    private final List<Entity> entities = new ArrayList<>();

    private Session session() {
        return empty.withAll(entities);
    }

    private List<ClosingHint> hints() {
        return ClosingHints.all(session(), catalogue);
    }

    private List<ClosingHint> hints(Kind kind) {
        return hints().stream().filter(hint -> hint.kind() == kind).toList();
    }

    private void recognised(PatternRef pattern) {
        entities.add(card.withFlipside(card.flipside().withPattern(pattern)));
        entities.add(answer(Answer.OFTEN));
    }

    private Recognition answer(Answer answer) {
        return new Recognition(Id.random(), card.id(), Id.random(), 1, answer, 6);
    }

    private Action action(ActionKind kind, ActionStatus status) {
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

    private Action action() {
        return action(ActionKind.PREVENT, ActionStatus.ACCEPTED);
    }

    private void own(Id<?> owned, String owner, List<Lever> levers) {
        own(owned, owner, levers, Authority.UNKNOWN, "", "");
    }

    private void own(
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

    private Decision decision(String decider, CalendarDay review) {
        Decision decision =
                new Decision(
                        Id.random(), "We book both.", "", "", decider, SOME_DAY, review, List.of());
        entities.add(decision);
        return decision;
    }

    private void evidence(EvidenceKind kind, Direction direction) {
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

    @Test
    void aSessionInWhichNothingHappenedGivesNoHints() {
        assertThat(hints()).isEmpty();
    }

    @Test
    void aTerminalModeThatWasRecognisedAsksWhatStopsToday() {
        recognised(TERMINAL);

        assertThat(hints(Kind.NOTHING_STOPS))
                .containsExactly(new ClosingHint.NothingStops(card.id(), TERMINAL));
    }

    @Test
    void aFreezeForTheCardAnswersWhatStopsToday() {
        recognised(TERMINAL);
        action(ActionKind.FREEZE, ActionStatus.PROPOSED);

        assertThat(hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"REJECTED", "DROPPED"})
    void aFreezeThatWasGivenUpStopsNothing(ActionStatus status) {
        recognised(TERMINAL);
        action(ActionKind.FREEZE, status);

        assertThat(hints(Kind.NOTHING_STOPS)).hasSize(1);
    }

    @Test
    void anotherKindOfActionStopsNothingUnlessItsOwnerSaysWhatStops() {
        recognised(TERMINAL);
        Action action = action();
        assertThat(hints(Kind.NOTHING_STOPS)).hasSize(1);

        own(action.id(), "Ida", List.of(), Authority.UNKNOWN, "", "No new pilots.");
        assertThat(hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @Test
    void whatTheOwnerOfACardStopsTodayCounts() {
        recognised(TERMINAL);
        own(card.id(), "Ida", List.of(), Authority.UNKNOWN, "", "No new pilots.");

        assertThat(hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @Test
    void aMechanismNeedNotStopToday() {
        recognised(MECHANISM);

        assertThat(hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @Test
    void aTerminalModeThatTheRoomHasNotSeenRecognisedIsNotConfirmed() {
        recognised(TERMINAL);
        entities.add(
                new Round(
                        Id.random(),
                        card.id(),
                        1,
                        Question.RECOGNITION,
                        Disclosure.HIDDEN,
                        Instant.EPOCH));

        assertThat(hints()).isEmpty();
    }

    @Test
    void aRecognisedCardWantsAnOwner() {
        recognised(MECHANISM);
        assertThat(hints(Kind.UNOWNED_CARD))
                .containsExactly(new ClosingHint.UnownedCard(card.id()));

        own(card.id(), "Ida", List.of(Lever.STAFF));
        assertThat(hints(Kind.UNOWNED_CARD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NEVER", "RARELY", "CANNOT_SAY"})
    void aCardThatWasNotRecognisedWantsNoOwner(Answer answer) {
        entities.add(answer(answer));

        assertThat(hints(Kind.UNOWNED_CARD)).isEmpty();
    }

    @Test
    void anOwnerOfAnActionWithoutLeversIsTold() {
        Action action = action();
        assertThat(hints(Kind.OWNER_WITHOUT_LEVERS)).isEmpty();

        own(action.id(), "Ida", List.of());
        assertThat(hints(Kind.OWNER_WITHOUT_LEVERS))
                .containsExactly(new ClosingHint.OwnerWithoutLevers(action.id(), "Ida"));

        own(action.id(), "Ida", List.of(Lever.BUDGET));
        assertThat(hints(Kind.OWNER_WITHOUT_LEVERS)).isEmpty();
    }

    @Test
    void aLeverIsNotMissedOnceAnActionIsOver() {
        own(action(ActionKind.PREVENT, ActionStatus.DONE).id(), "Ida", List.of());

        assertThat(hints(Kind.OWNER_WITHOUT_LEVERS)).isEmpty();
    }

    @Test
    void aDecisionWantsADeciderAndADayOfReview() {
        Decision none = decision(" ", CalendarDay.unknown());
        Decision both = decision("Ida", SOME_DAY);

        assertThat(hints())
                .containsExactly(
                        new ClosingHint.DecisionWithoutDecider(none.id()),
                        new ClosingHint.DecisionWithoutReview(none.id()))
                .noneMatch(hint -> hint.key().contains(both.id().toString()));
    }

    @Test
    void whoeverOwnsMoreThanAThirdOfTheActionsIsTold() {
        Action first = action();
        Action second = action();
        own(first.id(), "Ida Holm", List.of(Lever.STAFF));
        own(second.id(), " ida  holm", List.of(Lever.STAFF));
        own(action().id(), "Per", List.of(Lever.STAFF));
        action();
        action();

        assertThat(hints(Kind.ONE_OWNER))
                .singleElement()
                .isInstanceOfSatisfying(
                        ClosingHint.OneOwner.class,
                        hint -> {
                            assertThat(hint.owner()).isEqualToIgnoringWhitespace("Ida Holm");
                            assertThat(hint.actions())
                                    .containsExactlyInAnyOrder(first.id(), second.id());
                            assertThat(hint.all()).isEqualTo(5);
                        });
    }

    @Test
    void exactlyAThirdIsNotTold() {
        own(action().id(), "Ida", List.of(Lever.STAFF));
        own(action().id(), "Per", List.of(Lever.STAFF));
        action();

        assertThat(hints(Kind.ONE_OWNER)).isEmpty();
    }

    @Test
    void twoActionsAreTooFewForAShare() {
        own(action().id(), "Ida", List.of(Lever.STAFF));
        own(action().id(), "Ida", List.of(Lever.STAFF));
        assertThat(hints(Kind.ONE_OWNER)).isEmpty();

        own(action(ActionKind.PREVENT, ActionStatus.DROPPED).id(), "Ida", List.of());
        assertThat(hints(Kind.ONE_OWNER)).isEmpty();
    }

    @Test
    void everythingThatGoesToOneDeciderIsTold() {
        decision("The sponsor", SOME_DAY);
        decision("the sponsor", SOME_DAY);
        assertThat(hints(Kind.ONE_DECIDER)).isEmpty();

        own(action().id(), "Ida", List.of(Lever.STAFF), Authority.NONE, "The sponsor", "");
        assertThat(hints(Kind.ONE_DECIDER))
                .singleElement()
                .isInstanceOfSatisfying(
                        ClosingHint.OneDecider.class,
                        hint -> {
                            assertThat(hint.decider()).isEqualToIgnoringCase("The sponsor");
                            assertThat(hint.decisions()).hasSize(2);
                            assertThat(hint.owned()).hasSize(1);
                        });
    }

    @Test
    void oneOwnerWhoDecidesAloneIsEnoughToBreakTheRule() {
        decision("The sponsor", SOME_DAY);
        decision("The sponsor", SOME_DAY);
        decision("The sponsor", SOME_DAY);
        assertThat(hints(Kind.ONE_DECIDER)).hasSize(1);

        own(action().id(), "Ida", List.of(Lever.STAFF), Authority.FULL, "", "");
        assertThat(hints(Kind.ONE_DECIDER)).isEmpty();
    }

    @Test
    void evidenceThatIsAllMeasuredIsTold() {
        evidence(EvidenceKind.METRIC, Direction.FOR);
        evidence(EvidenceKind.METRIC, Direction.AGAINST);
        assertThat(hints(Kind.ONLY_METRICS)).containsExactly(new ClosingHint.OnlyMetrics(2));

        evidence(EvidenceKind.QUOTE, Direction.FOR);
        assertThat(hints(Kind.ONLY_METRICS)).isEmpty();
    }

    @Test
    void whereNothingSpeaksAgainstAnythingThatIsToldOnce() {
        recognised(MECHANISM);
        evidence(EvidenceKind.QUOTE, Direction.FOR);

        assertThat(hints(Kind.NOTHING_AGAINST)).containsExactly(new ClosingHint.NothingAgainst(1));
        assertThat(hints(Kind.NOTHING_AGAINST_CARD)).isEmpty();
    }

    @Test
    void evidenceAgainstOneCardLeavesTheOthersOneSided() {
        Card other = SmallSessions.card("Nobody is asked.", 2);
        recognised(MECHANISM);
        evidence(EvidenceKind.QUOTE, Direction.AGAINST);
        entities.add(other);
        assertThat(hints(Kind.NOTHING_AGAINST_CARD)).isEmpty();

        entities.add(new Recognition(Id.random(), other.id(), Id.random(), 1, Answer.ALWAYS, 4));
        assertThat(hints(Kind.NOTHING_AGAINST)).isEmpty();
        assertThat(hints(Kind.NOTHING_AGAINST_CARD))
                .containsExactly(new ClosingHint.NothingAgainstCard(other.id(), 0));
    }

    @ParameterizedTest
    @EnumSource(ParkedOutcome.class)
    void onlyAnItemThatIsStillWaitingIsTold(ParkedOutcome outcome) {
        ParkedItem item =
                new ParkedItem(
                        Id.random(), Subject.session(), "Who pays?", outcome, "", Instant.EPOCH);
        entities.add(item);

        assertThat(hints())
                .isEqualTo(
                        outcome == ParkedOutcome.OPEN
                                ? List.of(new ClosingHint.StillParked(item.id()))
                                : List.of());
    }

    @Test
    void hintsComeByWeightAndEachHasAKeyOfItsOwn() {
        recognised(TERMINAL);
        own(action().id(), "Ida", List.of());
        own(action().id(), "Ida", List.of());
        own(action().id(), "Ida", List.of());
        decision("", CalendarDay.unknown());
        decision("Ida", CalendarDay.unknown());
        evidence(EvidenceKind.METRIC, Direction.FOR);

        assertThat(hints()).extracting(ClosingHint::kind).isSorted();
        assertThat(hints()).extracting(ClosingHint::key).doesNotHaveDuplicates();
        assertThat(hints()).noneMatch(hint -> hint.key().contains("Ida"));
    }

    @Test
    void aDismissedHintStaysAwayAndOthersOfItsKindDoNot() {
        decision("", SOME_DAY);
        List<String> dismissed = hints().stream().map(ClosingHint::key).toList();
        Decision later = decision("", SOME_DAY);
        Session session =
                session()
                        .with(
                                Progress.begin(empty.id(), Id.random(), Instant.EPOCH)
                                        .withDismissed(dismissed));

        assertThat(ClosingHints.open(session, catalogue))
                .containsExactly(new ClosingHint.DecisionWithoutDecider(later.id()));
        assertThat(ClosingHints.all(session, catalogue)).hasSize(2);
    }

    @Test
    void theSameSessionGivesTheSameHints() {
        recognised(TERMINAL);
        decision("", CalendarDay.unknown());
        decision("", CalendarDay.unknown());
        List<Entity> reversed = entities.reversed();

        assertThat(keys(empty.withAll(entities))).isEqualTo(keys(empty.withAll(reversed)));
    }

    private List<String> keys(Session session) {
        return ClosingHints.all(session, catalogue).stream().map(ClosingHint::key).toList();
    }
}
