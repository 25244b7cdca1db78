package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Activity;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Question;
import org.flipside.model.Reveal;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.ParkingEdits;
import org.flipside.session.run.RoundEdits;
import org.flipside.session.run.RunEdits;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.flipside.testsupport.SettableClock;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RunModelTest {
    private final Group leaders = new Group(Id.random(), "Leaders", 6, 1);
    private final Phase open = new Phase(Id.random(), "Open", "", 8, 1);
    private final Phase examine = new Phase(Id.random(), "Examine", "", 25, 2);
    private final Phase checkIn =
            new Phase(Id.random(), "Check-in", "", 7, 3, Activity.CHECK_IN, List.of());
    private final GivenEditor given = new GivenEditor(prepared());
    private final SessionEditor editor = given.editor();
    private final RunModel model = new RunModel(editor, GivenEditor.CLOCK);

    private Session prepared() {
        Session session =
                Sessions.withCards("one", "two", "three")
                        .with(leaders)
                        .with(open)
                        .with(examine)
                        .with(checkIn);
        for (Card card : session.running()) {
            session = session.with(Sessions.withFailureMode(card, 4));
        }
        return session;
    }

    private Card card(int number) {
        return editor.session().running().get(number - 1);
    }

    private Progress progress() {
        return editor.session().progress().orElseThrow();
    }

    @Test
    void nobodyIsHoursAheadAtTheBeginning() {
        assertThat(behindAt("09:16")).isEqualTo(Duration.ofMinutes(-14));
        assertThat(behindAt("06:30")).isEqualTo(Duration.ZERO);
        assertThat(behindAt("10:30")).isEqualTo(Duration.ofMinutes(60));
        assertThat(behindAt("13:30")).isEqualTo(Duration.ZERO);
    }

    /** It was to begin at 9:30. */
    private Duration behindAt(String hour) {
        Instant now = Instant.parse("2026-11-21T" + hour + ":00Z");
        RunModel begun =
                new RunModel(
                        new GivenEditor(prepared()).editor(), Clock.fixed(now, ZoneOffset.UTC));
        begun.begin();
        return begun.course().behind();
    }

    @Test
    void presentingBeginsTheSessionOnce() {
        assertThat(model.isRunning()).isFalse();
        model.begin();
        model.begin();

        assertThat(model.isRunning()).isTrue();
        assertThat(given.labels()).containsExactly("begin the session");
    }

    @Test
    void aClickerGoesThroughACardStepByStepAndOnToTheNext() {
        model.begin();
        model.forward();
        assertThat(model.card()).contains(card(1));
        model.forward();
        assertThat(card(1).side()).isEqualTo(Side.FLIPSIDE);
        assertThat(progress().reveal()).isEqualTo(Reveal.STORY);
        model.forward();
        assertThat(progress().reveal()).isEqualTo(Reveal.CODE);
        model.forward();
        assertThat(progress().reveal()).isEqualTo(Reveal.ALL);
        model.forward();

        assertThat(model.card()).contains(card(2));
        assertThat(progress().reveal()).isEqualTo(Reveal.STORY);
    }

    @Test
    void inTheCheckInNobodySeesAFlipside() {
        model.begin();
        model.toPhase(checkIn.id());
        for (int i = 0; i < 3; i++) {
            model.forward();
        }

        assertThat(model.card()).contains(card(3));
        assertThat(editor.session().running()).allMatch(card -> card.side() == Side.CLAIM);
        assertThat(model.forwardStep()).isEqualTo(new Step.Stay());
        model.turn();
        assertThat(card(3).side()).isEqualTo(Side.FLIPSIDE);
    }

    @Test
    void parkingThatIsTakenBackBringsTheCardBackToTheStage() {
        model.begin();
        model.jump(1);
        model.park();
        assertThat(model.card()).contains(card(2));
        editor.undo();

        assertThat(model.card()).contains(card(1));
        assertThat(editor.session().parked().list()).isEmpty();
        assertThat(RunEdits.present(editor.session())).allMatch(timing -> timing.timer().running());
    }

    @Test
    void parkingIsTakenBackThoughTheRoomWentOn() {
        model.begin();
        model.jump(1);
        model.park();
        model.jump(3);
        editor.undo();

        assertThat(model.card()).contains(card(3));
        assertThat(editor.session().parked().list()).isEmpty();
    }

    @Test
    void moreAnswersThanPeopleAreRevealedOnlyWhenSomebodySaysSo() {
        model.begin();
        model.jump(1);
        Card asked = card(1);
        editor.perform(
                "count",
                s -> {
                    Session opened =
                            RoundEdits.open(s, asked.id(), Question.RECOGNITION, Sessions.NOON);
                    Round round =
                            RoundEdits.latest(opened, asked.id(), Question.RECOGNITION)
                                    .orElseThrow();
                    return RoundEdits.setCount(opened, round, leaders.id(), Answer.OFTEN, 8);
                });
        List<String> asks = new ArrayList<>();
        List<Runnable> goOn = new ArrayList<>();
        model.answers()
                .setDoubts(
                        (doubt, act) -> {
                            asks.add(doubt);
                            goOn.add(act);
                        });
        model.answers().reveal();

        assertThat(asks).containsExactly("Leaders: 8 answered, and there are 6.");
        assertThat(model.answers().round().orElseThrow().disclosure()).isEqualTo(Disclosure.HIDDEN);
        goOn.getFirst().run();
        assertThat(model.answers().round().orElseThrow().disclosure())
                .isEqualTo(Disclosure.REVEALED);
    }

    @Test
    void aCardComesBackWithNoMoreThanTheRoomHasSeen() {
        model.begin();
        model.jump(1);
        model.turn();
        model.jump(2);
        model.jump(1);
        assertThat(progress().reveal()).isEqualTo(Reveal.STORY);
        model.forward();
        model.forward();
        model.jump(2);
        model.jump(1);
        assertThat(progress().reveal()).isEqualTo(Reveal.ALL);
        model.jump(2);
        RunModel reopened = new RunModel(editor, GivenEditor.CLOCK);
        reopened.jump(1);

        assertThat(progress().reveal()).isEqualTo(Reveal.STORY);
    }

    @Test
    void aClickerGoesBackTheSameWay() {
        model.begin();
        for (int i = 0; i < 5; i++) {
            model.forward();
        }
        model.back();
        assertThat(model.card()).contains(card(1));
        assertThat(progress().reveal()).isEqualTo(Reveal.ALL);
        model.back();
        model.back();
        assertThat(progress().reveal()).isEqualTo(Reveal.STORY);
        model.back();

        assertThat(card(1).side()).isEqualTo(Side.CLAIM);
        assertThat(model.forwardStep()).isEqualTo(new Step.Turn(card(1).id()));
    }

    @Test
    void atTheLastCardThereIsNothingFurther() {
        model.begin();
        model.jump(3);
        for (int i = 0; i < 3; i++) {
            model.forward();
        }

        assertThat(model.forwardStep()).isEqualTo(new Step.Stay());
        model.forward();
        assertThat(model.card()).contains(card(3));
    }

    @Test
    void jumpingTakesOnlyNumbersThatThereAre() {
        model.begin();

        assertThat(model.jump(3)).isTrue();
        assertThat(model.card()).contains(card(3));
        assertThat(model.jump(4)).isFalse();
        assertThat(model.jump(0)).isFalse();
        assertThat(model.card()).contains(card(3));
    }

    @Test
    void undoTakesBackTheTurnAndNotTheWayThroughTheCards() {
        model.begin();
        model.forward();
        model.turn();
        model.jump(2);
        editor.undo();

        assertThat(card(1).side()).isEqualTo(Side.CLAIM);
        assertThat(model.card()).contains(card(2));
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void aCardThatWasOnTheStageComesBackThoughTheRoomWentOn() {
        model.begin();
        model.jump(1);
        Card gone = card(1);
        editor.perform("remove", s -> s.withoutCard(gone.id()));
        model.forward();
        Progress before = progress();
        editor.undo();

        assertThat(editor.session().cards().get(gone.id())).contains(gone);
        assertThat(progress()).isEqualTo(before);
    }

    @Test
    void whatWasChangedBeforeTheBeginningCanBeTakenBackAfterIt() {
        editor.perform("title", s -> s.with(s.details().withTitle("Another")));
        model.begin();
        editor.undo();

        assertThat(editor.session().details().title()).isNotEqualTo("Another");
        assertThat(model.isRunning()).isTrue();
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void aClosedSessionRunsByNoButton() {
        model.begin();
        model.jump(1);
        editor.perform("close", s -> RunEdits.close(s, model.now()));
        Session closed = editor.session();
        model.timers().pauseOrResume();
        model.jump(2);
        model.stepPhase(1);

        assertThat(editor.session()).isEqualTo(closed);
    }

    @Test
    void anotherSceneAskedForTwiceGivesTheCardBack() {
        model.begin();
        model.jump(2);
        model.toggle(Scene.OVERVIEW);
        assertThat(progress().scene()).isEqualTo(Scene.OVERVIEW);
        model.toggle(Scene.OVERVIEW);

        assertThat(progress().scene()).isEqualTo(Scene.CARD);
        assertThat(model.card()).contains(card(2));
    }

    @Test
    void fromAnotherSceneAClickerComesBackToTheCard() {
        model.begin();
        model.jump(2);
        model.toggle(Scene.MAP);
        model.forward();

        assertThat(progress().scene()).isEqualTo(Scene.CARD);
        assertThat(card(2).side()).isEqualTo(Side.CLAIM);
    }

    @Test
    void phasesStayWithinTheAgenda() {
        model.begin();
        model.stepPhase(-1);
        assertThat(model.course().current()).contains(open);
        for (int i = 0; i < 3; i++) {
            model.stepPhase(1);
        }

        assertThat(model.course().current()).contains(checkIn);
    }

    @Test
    void theSameKeyTakesAParkedCardUpAgain() {
        model.begin();
        model.forward();
        Card parked = model.card().orElseThrow();
        model.park();
        assertThat(model.isParked()).isFalse();
        model.show(parked.id());
        assertThat(model.isParked()).isTrue();
        model.park();

        assertThat(model.isParked()).isFalse();
        assertThat(ParkingEdits.waiting(editor.session())).isEmpty();
        assertThat(model.card()).hasValueSatisfying(c -> assertThat(c.id()).isEqualTo(parked.id()));
    }

    @Test
    void parkingGoesOnToTheNextCardAndLeavesTheParkedOneOut() {
        model.begin();
        model.jump(1);
        model.park();
        assertThat(model.card()).contains(card(2));
        model.back();

        assertThat(model.card()).contains(card(2));
        assertThat(editor.session().parked().list()).hasSize(1);
    }

    @Test
    void answersThatWereRevealedComeBackToTheStageAtOnce() {
        model.begin();
        model.jump(1);
        editor.perform(
                "ask", s -> RoundEdits.opened(s, card(1).id(), Question.RECOGNITION, model.now()));
        model.answers().reveal();
        model.forward();
        assertThat(progress().scene()).isEqualTo(Scene.CARD);
        model.answers().reveal();

        assertThat(progress().scene()).isEqualTo(Scene.RESULT);
        assertThat(model.answers().round().orElseThrow().disclosure())
                .isEqualTo(Disclosure.REVEALED);
    }

    @Test
    void answersAreRevealedOnTheStageAndHiddenAgain() {
        model.begin();
        model.jump(1);
        editor.perform(
                "ask", s -> RoundEdits.opened(s, card(1).id(), Question.RECOGNITION, model.now()));
        Round round = model.answers().round().orElseThrow();
        editor.perform("count", s -> RoundEdits.setCount(s, round, leaders.id(), Answer.OFTEN, 6));

        model.answers().reveal();
        assertThat(progress().scene()).isEqualTo(Scene.RESULT);
        assertThat(model.answers().round()).contains(round.with(Disclosure.REVEALED));
        model.answers().reveal();

        assertThat(progress().scene()).isEqualTo(Scene.CARD);
        assertThat(model.answers().round()).contains(round);
    }

    @Test
    void theStageShowsTheRoundThatIsAskedForWhicheverWasRevealedLast() {
        model.begin();
        model.jump(1);
        Round checkIn = ask(Question.CHECK_IN);
        Round recognition = ask(Question.RECOGNITION);
        model.answers().reveal(checkIn);
        assertThat(staged()).contains(checkIn.with(Disclosure.REVEALED));
        model.answers().reveal(recognition);
        assertThat(staged()).contains(recognition.with(Disclosure.REVEALED));
        model.answers().reveal(checkIn.with(Disclosure.REVEALED));

        assertThat(staged()).contains(checkIn.with(Disclosure.REVEALED));
        assertThat(model.answers().sight(recognition.with(Disclosure.REVEALED)))
                .isEqualTo(RunAnswers.Sight.SEEN);
        model.jump(2);
        model.jump(1);
        assertThat(progress().shownRound()).isZero();
    }

    private Round ask(Question question) {
        editor.perform("ask", s -> RoundEdits.open(s, card(1).id(), question, model.now()));
        return RoundEdits.latest(editor.session(), card(1).id(), question).orElseThrow();
    }

    private Optional<Round> staged() {
        assertThat(progress().scene()).isEqualTo(Scene.RESULT);
        return RoundEdits.staged(editor.session(), card(1).id());
    }

    @Test
    void aClosedSessionGoesOnNoLonger() {
        SettableClock clock = new SettableClock(Sessions.NOON);
        RunModel timed = new RunModel(editor, clock);
        timed.begin();
        clock.advance(Duration.ofMinutes(30));
        editor.perform("close", s -> RunEdits.close(s, timed.now()));
        Duration behind = timed.course().behind();
        clock.advance(Duration.ofMinutes(90));

        assertThat(timed.elapsed()).contains(Duration.ofMinutes(30));
        assertThat(timed.course().behind()).isEqualTo(behind);
    }

    @Test
    void theOrderOfTheCardsIsThatOfTheDice() {
        model.begin();
        model.order(CardOrder.RANDOM, 11);

        assertThat(progress().order()).isEqualTo(CardOrder.RANDOM);
        assertThat(progress().seed()).isEqualTo(11);
    }

    @Test
    void everyStepIsInTheJournal() {
        model.begin();
        model.jump(1);
        model.turn();
        model.timers().pauseOrResume();
        model.stepPhase(1);

        assertThat(given.labels())
                .isEqualTo(
                        List.of(
                                "begin the session",
                                "claim 1 on the stage",
                                "turn claim 1",
                                "stop the timer",
                                "phase: Examine"));
    }

    @Test
    void blankingAndFreezingChangeNothingInTheSession() {
        model.begin();
        Session before = editor.session();
        model.toggleBlank();
        model.toggleFrozen();

        assertThat(model.blankProperty().get()).isTrue();
        assertThat(model.frozenProperty().get()).isTrue();
        assertThat(editor.session()).isSameAs(before);
    }

    @Test
    void aSessionThatWasClosedIsNotRunning() {
        model.begin();
        editor.perform("close", s -> s.with(s.details().withState(SessionState.CLOSED)));

        assertThat(model.isRunning()).isFalse();
    }
}
