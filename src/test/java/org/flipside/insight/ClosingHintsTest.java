package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Progress;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.model.Subject;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;

class ClosingHintsTest {
    private final HintedSession given = new HintedSession();

    @Test
    void aSessionInWhichNothingHappenedGivesNoHints() {
        assertThat(given.hints()).isEmpty();
    }

    @Test
    void aTerminalModeThatWasRecognisedAsksWhatStopsToday() {
        given.recognised(HintedSession.TERMINAL);

        assertThat(given.hints(Kind.NOTHING_STOPS))
                .containsExactly(
                        new ClosingHint.NothingStops(given.card.id(), HintedSession.TERMINAL));
    }

    @Test
    void aFreezeForTheCardAnswersWhatStopsToday() {
        given.recognised(HintedSession.TERMINAL);
        given.action(ActionKind.FREEZE, ActionStatus.PROPOSED);

        assertThat(given.hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"REJECTED", "DROPPED"})
    void aFreezeThatWasGivenUpStopsNothing(ActionStatus status) {
        given.recognised(HintedSession.TERMINAL);
        given.action(ActionKind.FREEZE, status);

        assertThat(given.hints(Kind.NOTHING_STOPS)).hasSize(1);
    }

    @Test
    void anotherKindOfActionStopsNothingUnlessItsOwnerSaysWhatStops() {
        given.recognised(HintedSession.TERMINAL);
        Action action = given.action();
        assertThat(given.hints(Kind.NOTHING_STOPS)).hasSize(1);

        given.own(action.id(), "Ida", List.of(), Authority.UNKNOWN, "", "No new pilots.");
        assertThat(given.hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @Test
    void whatTheOwnerOfACardStopsTodayCounts() {
        given.recognised(HintedSession.TERMINAL);
        given.own(given.card.id(), "Ida", List.of(), Authority.UNKNOWN, "", "No new pilots.");

        assertThat(given.hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @Test
    void aMechanismNeedNotStopToday() {
        given.recognised(HintedSession.MECHANISM);

        assertThat(given.hints(Kind.NOTHING_STOPS)).isEmpty();
    }

    @Test
    void aTerminalModeThatTheRoomHasNotSeenRecognisedIsNotConfirmed() {
        given.recognised(HintedSession.TERMINAL);
        given.entities.add(
                new Round(
                        Id.random(),
                        given.card.id(),
                        1,
                        Question.RECOGNITION,
                        Disclosure.HIDDEN,
                        Instant.EPOCH));

        assertThat(given.hints()).isEmpty();
    }

    @Test
    void aRecognisedCardWantsAnOwner() {
        given.recognised(HintedSession.MECHANISM);
        assertThat(given.hints(Kind.UNOWNED_CARD))
                .containsExactly(new ClosingHint.UnownedCard(given.card.id()));

        given.own(given.card.id(), "Ida", List.of(Lever.STAFF));
        assertThat(given.hints(Kind.UNOWNED_CARD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NEVER", "RARELY", "CANNOT_SAY"})
    void aCardThatWasNotRecognisedWantsNoOwner(Answer answer) {
        given.entities.add(given.answer(answer));

        assertThat(given.hints(Kind.UNOWNED_CARD)).isEmpty();
    }

    @Test
    void evidenceThatIsAllMeasuredIsTold() {
        given.evidence(EvidenceKind.METRIC, Direction.FOR);
        given.evidence(EvidenceKind.METRIC, Direction.AGAINST);
        assertThat(given.hints(Kind.ONLY_METRICS)).containsExactly(new ClosingHint.OnlyMetrics(2));

        given.evidence(EvidenceKind.QUOTE, Direction.FOR);
        assertThat(given.hints(Kind.ONLY_METRICS)).isEmpty();
    }

    @Test
    void whereNothingSpeaksAgainstAnythingThatIsToldOnce() {
        given.recognised(HintedSession.MECHANISM);
        given.evidence(EvidenceKind.QUOTE, Direction.FOR);

        assertThat(given.hints(Kind.NOTHING_AGAINST))
                .containsExactly(new ClosingHint.NothingAgainst(1));
        assertThat(given.hints(Kind.NOTHING_AGAINST_CARD)).isEmpty();
    }

    @Test
    void evidenceAgainstOneCardLeavesTheOthersOneSided() {
        Card other = SmallSessions.card("Nobody is asked.", 2);
        given.recognised(HintedSession.MECHANISM);
        given.evidence(EvidenceKind.QUOTE, Direction.AGAINST);
        given.entities.add(other);
        assertThat(given.hints(Kind.NOTHING_AGAINST_CARD)).isEmpty();

        given.entities.add(
                new Recognition(Id.random(), other.id(), Id.random(), 1, Answer.ALWAYS, 4));
        assertThat(given.hints(Kind.NOTHING_AGAINST)).isEmpty();
        assertThat(given.hints(Kind.NOTHING_AGAINST_CARD))
                .containsExactly(new ClosingHint.NothingAgainstCard(other.id(), 0));
    }

    @ParameterizedTest
    @EnumSource(ParkedOutcome.class)
    void onlyAnItemThatIsStillWaitingIsTold(ParkedOutcome outcome) {
        ParkedItem item =
                new ParkedItem(
                        Id.random(), Subject.session(), "Who pays?", outcome, "", Instant.EPOCH);
        given.entities.add(item);

        assertThat(given.hints())
                .isEqualTo(
                        outcome == ParkedOutcome.OPEN
                                ? List.of(new ClosingHint.StillParked(item.id()))
                                : List.of());
    }

    @Test
    void hintsComeByWeightAndEachHasAKeyOfItsOwn() {
        given.recognised(HintedSession.TERMINAL);
        given.own(given.action().id(), "Ida", List.of());
        given.own(given.action().id(), "Ida", List.of());
        given.own(given.action().id(), "Ida", List.of());
        given.decision("", CalendarDay.unknown());
        given.decision("Ida", CalendarDay.unknown());
        given.evidence(EvidenceKind.METRIC, Direction.FOR);

        assertThat(given.hints()).extracting(ClosingHint::kind).isSorted();
        assertThat(given.hints()).extracting(ClosingHint::key).doesNotHaveDuplicates();
        assertThat(given.hints()).noneMatch(hint -> hint.key().contains("Ida"));
    }

    @Test
    void aDismissedHintStaysAwayAndOthersOfItsKindDoNot() {
        given.decision("", HintedSession.SOME_DAY);
        List<String> dismissed = given.hints().stream().map(ClosingHint::key).toList();
        Decision later = given.decision("", HintedSession.SOME_DAY);
        Session session =
                given.session()
                        .with(
                                Progress.begin(given.empty.id(), Id.random(), Instant.EPOCH)
                                        .withDismissed(dismissed));

        assertThat(ClosingHints.open(session, given.catalogue))
                .containsExactly(new ClosingHint.DecisionWithoutDecider(later.id()));
        assertThat(ClosingHints.all(session, given.catalogue)).hasSize(2);
    }

    @Test
    void theSameSessionGivesTheSameHints() {
        given.recognised(HintedSession.TERMINAL);
        given.decision("", CalendarDay.unknown());
        given.decision("", CalendarDay.unknown());
        List<Entity> reversed = given.entities.reversed();

        assertThat(keys(given.empty.withAll(given.entities)))
                .isEqualTo(keys(given.empty.withAll(reversed)));
    }

    private List<String> keys(Session session) {
        return ClosingHints.all(session, given.catalogue).stream().map(ClosingHint::key).toList();
    }
}
