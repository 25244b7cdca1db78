package org.flipside.session.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Activity;
import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Countdown;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Reveal;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Step;
import org.flipside.model.Subject;
import org.flipside.model.Timing;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class RunEditsTest {
    private static final Instant START = Sessions.NOON;

    private final Phase open = new Phase(Id.random(), "Open", "", 8, 1);
    private final Phase examine =
            new Phase(
                    Id.random(),
                    "Examine",
                    "",
                    25,
                    2,
                    Activity.EXAMINE,
                    List.of(new Step("Read", 30), new Step("Talk", 120)));
    private final Phase close = new Phase(Id.random(), "Close", "", 5, 3);
    private final Session prepared =
            Sessions.withCards("one", "two", "three").with(open).with(examine).with(close);
    private final Session begun = RunEdits.begin(RunEdits.ready(prepared, "Workshop"), START);

    private static Instant at(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static Timing timing(Session session, Id<?> timed) {
        return session.timings().get(Timing.idFor(timed)).orElseThrow();
    }

    private static Progress progress(Session session) {
        return session.progress().orElseThrow();
    }

    private Card card(int number) {
        return prepared.running().get(number - 1);
    }

    @Test
    void aSessionBeginsWithItsFirstPhaseAndItsTitle() {
        assertThat(begun.details().state()).isEqualTo(SessionState.RUNNING);
        assertThat(progress(begun).phase()).isEqualTo(open.id());
        assertThat(progress(begun).scene()).isEqualTo(Scene.TITLE);
        assertThat(timing(begun, open.id()).timer()).isEqualTo(Countdown.started(8 * 60, START));
    }

    @Test
    void beginningTwiceChangesNothing() {
        assertThat(RunEdits.begin(begun, at(3))).isSameAs(begun);
    }

    @Test
    void whoStoppedTheTimeFindsItStandingInTheNextPhaseAndCard() {
        Session stopped = RunEdits.pauseOrResume(begun, at(2));
        Session next = RunEdits.toPhase(stopped, examine.id(), at(3));
        Session shown = RunEdits.showCard(next, card(1).id(), Reveal.ALL, at(4));

        assertThat(RunEdits.present(shown))
                .hasSize(2)
                .noneMatch(timing -> timing.timer().running());
        Session goesOn = RunEdits.pauseOrResume(shown, at(5));
        assertThat(RunEdits.present(goesOn)).allMatch(timing -> timing.timer().running());
        assertThat(timing(goesOn, examine.id()).timer().used(at(6)))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whatIsOverOrGoesOnKeepsItsPlaceInTheAgenda() {
        Session second = RunEdits.toPhase(begun, examine.id(), at(3));

        assertThat(RunEdits.movePhase(second, open.id(), 2)).isSameAs(second);
        assertThat(RunEdits.movePhase(second, examine.id(), 2)).isSameAs(second);
        assertThat(RunEdits.movePhase(second, close.id(), 0).phases().inOrder())
                .extracting(Phase::name)
                .containsExactly("Open", "Examine", "Close");
    }

    @Test
    void aSessionWithoutAnAgendaGetsOnePhase() {
        Session session =
                RunEdits.begin(RunEdits.ready(Sessions.withCards("one"), "Workshop"), START);

        assertThat(session.phases().inOrder()).extracting(Phase::name).containsExactly("Workshop");
        assertThat(progress(session).phase()).isEqualTo(session.phases().inOrder().getFirst().id());
    }

    @Test
    void goingBackToAPhaseGoesOnWithItsTimer() {
        Session session = RunEdits.toPhase(begun, examine.id(), at(6));
        session = RunEdits.toPhase(session, open.id(), at(16));

        assertThat(timing(session, open.id()).timer().left(at(17)))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(timing(session, examine.id()).timer().used(at(60)))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aCardHasTheTimeOfItsSteps() {
        Session session = RunEdits.toPhase(begun, examine.id(), at(8));
        session = RunEdits.showCard(session, card(1).id(), Reveal.ALL, at(8));

        assertThat(timing(session, card(1).id()).timer().seconds()).isEqualTo(150);
        assertThat(progress(session).looked()).isEqualTo(Subject.card(card(1).id()));
        assertThat(progress(session).scene()).isEqualTo(Scene.CARD);
    }

    @Test
    void theNextCardStopsTheTimerOfTheOneBefore() {
        Session session = RunEdits.showCard(begun, card(1).id(), Reveal.ALL, at(0));
        session = RunEdits.showCard(session, card(2).id(), Reveal.ALL, at(2));

        assertThat(timing(session, card(1).id()).timer().used(at(9)))
                .isEqualTo(Duration.ofMinutes(2));
        assertThat(timing(session, card(2).id()).timer().running()).isTrue();
    }

    @Test
    void aCardThatLiesOnItsBackIsShownWithEverything() {
        Session turned = begun.with(card(2).turned());

        assertThat(progress(RunEdits.showCard(turned, card(2).id(), Reveal.ALL, at(1))).reveal())
                .isEqualTo(Reveal.ALL);
        assertThat(progress(RunEdits.showCard(turned, card(1).id(), Reveal.ALL, at(1))).reveal())
                .isEqualTo(Reveal.STORY);
    }

    @Test
    void theCodeIsRevealedBeforeTheClosingLine() {
        Session code = RunEdits.revealMore(begun);
        Session all = RunEdits.revealMore(code);

        assertThat(progress(code).reveal()).isEqualTo(Reveal.CODE);
        assertThat(progress(all).reveal()).isEqualTo(Reveal.ALL);
        assertThat(RunEdits.revealMore(all)).isEqualTo(all);
    }

    @Test
    void pausingStopsThePhaseAndTheCardAndResumingGoesOn() {
        Session session = RunEdits.showCard(begun, card(1).id(), Reveal.ALL, at(0));
        Session paused = RunEdits.pauseOrResume(session, at(2));
        Session resumed = RunEdits.pauseOrResume(paused, at(20));

        assertThat(timing(paused, open.id()).timer().left(at(20))).isEqualTo(Duration.ofMinutes(6));
        assertThat(timing(resumed, card(1).id()).timer().used(at(21)))
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aTimerIsNeverShorterThanFiveSecondsNorLongerThanEightHours() {
        Id<Timing> timer = Timing.idFor(open.id());

        assertThat(timing(RunEdits.lengthen(begun, timer, -9_000), open.id()).timer().seconds())
                .isEqualTo(5);
        assertThat(timing(RunEdits.lengthen(begun, timer, 90_000), open.id()).timer().seconds())
                .isEqualTo(8 * 60 * 60);
    }

    @Test
    void onlyResettingSetsATimerBack() {
        Session reset = RunEdits.reset(begun, Timing.idFor(open.id()), at(4));

        assertThat(timing(reset, open.id()).timer()).isEqualTo(Countdown.started(480, at(4)));
    }

    @Test
    void closingStopsEverything() {
        Session closed =
                RunEdits.close(RunEdits.showCard(begun, card(1).id(), Reveal.ALL, at(1)), at(9));

        assertThat(closed.details().state()).isEqualTo(SessionState.CLOSED);
        assertThat(closed.timings().list()).noneMatch(t -> t.timer().running());
    }

    @Test
    void theStartTimesOfLaterPhasesMoveWithWhatGoesOn() {
        Session session = RunEdits.toPhase(begun, examine.id(), at(11));
        session = RunEdits.lengthen(session, Timing.idFor(examine.id()), 60);
        Course course = Course.of(session, START, at(12));

        assertThat(course.slots())
                .extracting(Course.Slot::start)
                .containsExactly(START, at(11), at(37));
        assertThat(course.slots()).extracting(Course.Slot::minutes).containsExactly(8, 26, 5);
        assertThat(course.current()).contains(examine);
        assertThat(course.behind()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aPhaseThatIsOverdueMovesTheEndAsTimeGoesOn() {
        assertThat(Course.of(begun, START, at(8)).behind()).isZero();
        assertThat(Course.of(begun, START, at(11)).behind()).isEqualTo(Duration.ofMinutes(3));
        assertThat(Course.of(RunEdits.toPhase(begun, examine.id(), at(5)), START, at(6)).behind())
                .isEqualTo(Duration.ofMinutes(-3));
    }

    @Test
    void aParkedCardIsPassedByUntilItIsTakenUp() {
        Session parked = ParkingEdits.parkCard(begun, card(2).id(), at(1));

        assertThat(RunOrder.next(parked, card(1).id())).contains(card(3));
        assertThat(RunOrder.previous(parked, card(3).id())).contains(card(1));
        assertThat(RunOrder.next(begun, card(3).id())).isEmpty();
    }

    @Test
    void theDiceGiveTheSameOrderForTheSameThrow() {
        Session one = begun.with(progress(begun).withOrder(CardOrder.RANDOM, 7));
        Session without = one.withoutCard(RunOrder.of(one).getFirst().id());

        assertThat(RunOrder.of(one)).containsExactlyInAnyOrderElementsOf(prepared.running());
        assertThat(RunOrder.of(without)).isEqualTo(RunOrder.of(one).subList(1, 3));
    }

    @Test
    void aCardThatIsTakenOutLeavesNothingBehind() {
        Session session =
                RunEdits.showCard(begun, card(1).id(), Reveal.ALL, at(1)).withoutCard(card(1).id());

        assertThat(progress(session).looked()).isEqualTo(Subject.session());
        assertThat(progress(session).scene()).isEqualTo(Scene.TITLE);
        assertThat(session.timings().has(Timing.idFor(card(1).id()))).isFalse();
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        assertThat(timing(begun, open.id()).timer().used(START.minusSeconds(600))).isZero();
    }
}
