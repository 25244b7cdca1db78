package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Activity;
import org.flipside.model.Card;
import org.flipside.model.Countdown;
import org.flipside.model.Flipside;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Note;
import org.flipside.model.PatternRef;
import org.flipside.model.Phase;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.model.Subject;
import org.flipside.model.Timing;
import org.flipside.session.run.RunEdits;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.GivenSite;
import org.flipside.testsupport.Sessions;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class RunViewTest extends FxTest {
    private final GivenEditor given = new GivenEditor(session());
    private final RunModel model = get(() -> new RunModel(given.editor(), GivenEditor.CLOCK));
    private final StageFeed feed =
            get(() -> new StageFeed(model, new Staging(CatalogueReader.builtIn())));
    private final StageWindow stage =
            get(() -> new StageWindow(feed, new GivenSite().site(), Optional::empty, _ -> {}));
    private final RunView view = get(this::makeView);

    @AfterEach
    void close() {
        run(
                () -> {
                    stage.dispose();
                    view.close();
                    feed.close();
                    model.close();
                });
    }

    private RunView makeView() {
        Commands commands = new Commands();
        new RunCommands(model, stage, new NoWindow()).all().forEach(commands::add);
        commands.add(Command.always("run.rehearse", "fth-circle", () -> {}));
        return new RunView(
                model,
                given.editor(),
                feed,
                stage,
                new JumpKeys(model),
                commands,
                GivenEditor.CLOCK);
    }

    private static Session session() {
        Session session =
                Sessions.withCards("We listen.", "We decide.")
                        .with(new Phase(Id.random(), "Open", "Say hello.", 8, 1))
                        .with(
                                new Phase(
                                        Id.random(),
                                        "Examine",
                                        "",
                                        25,
                                        2,
                                        Activity.EXAMINE,
                                        List.of()))
                        .with(new Group(Id.random(), "Leaders", 6, 1))
                        .with(new Note(Id.random(), Subject.session(), "private", Sessions.NOON));
        for (Card card : session.running()) {
            session =
                    session.with(
                            card.withFlipside(
                                    new Flipside(
                                            "Headline of " + card.claim().quote(),
                                            "A narrative.",
                                            "A closing line.",
                                            new PatternRef.FailureMode(8))));
        }
        return session;
    }

    private void open() {
        show(1000, 900, view::root);
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(RunViewTest::all))
                : Stream.of(node);
    }

    private List<String> texts(String id) {
        return get(
                () ->
                        all(view.root().lookup("#" + id))
                                .filter(Label.class::isInstance)
                                .filter(Node::isVisible)
                                .map(label -> ((Labeled) label).getText())
                                .toList());
    }

    /** What the room reads, by the preview. */
    private List<String> shown() {
        return get(
                () ->
                        all(view.root().lookup("#now"))
                                .filter(Text.class::isInstance)
                                .filter(Node::isVisible)
                                .map(text -> ((Text) text).getText())
                                .toList());
    }

    private void click(String text) {
        Button button =
                get(
                        () ->
                                all(view.root())
                                        .filter(Button.class::isInstance)
                                        .map(Button.class::cast)
                                        .filter(b -> text.equals(b.getText()))
                                        .findFirst()
                                        .orElseThrow());
        robot.clickOn(button);
        settle();
    }

    @Test
    void aSessionBeginsWithOneClickAndItsFirstTimerRuns() {
        open();
        click("Begin the session");

        assertThat(model.isRunning()).isTrue();
        assertThat(get(() -> figures("timers"))).isEqualTo("8:00");
        assertThat(texts("timers")).contains("left of 8 min");
        assertThat(texts("phases")).contains("Open", "8 min", "Examine", "25 min");
    }

    @Test
    void oneButtonLeadsThroughACardAndSaysWhatItWillDo() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        assertThat(shown()).contains("We listen.”");
        click("Turn card");
        assertThat(shown())
                .contains("Headline of We listen.")
                .doesNotContain("II  FM-08", "A closing line.");
        click("Show the code");
        assertThat(shown()).contains("II  FM-08").doesNotContain("A closing line.");
        click("Show the closing line");
        assertThat(shown()).contains("A closing line.");
        click("Next: claim 2");

        assertThat(shown()).contains("We decide.”");
        assertThat(get(() -> given.editor().session().running().getFirst().side()))
                .isEqualTo(Side.FLIPSIDE);
    }

    @Test
    void handsAreCountedBelowTheCardAndRevealedWithOneClick() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        type("0231");
        assertThat(texts("answers")).contains("✓ 6 of 6");
        click("Reveal recognition");

        assertThat(shown()).contains("Does this happen here?", "6 in the room, all answered");
        click("Hide recognition");
        assertThat(shown()).contains("We listen.”");
    }

    @Test
    void theTimerIsStoppedAndLengthened() {
        open();
        click("Begin the session");
        run(() -> button("timers", "Phase +1 min").fire());
        assertThat(texts("timers")).contains("left of 9 min");
        assertThat(get(() -> figures("timers"))).isEqualTo("9:00");
        click("Pause");

        assertThat(get(() -> model.timers().current().orElseThrow().timer().running())).isFalse();
        click("Go on");
        assertThat(get(() -> model.timers().current().orElseThrow().timer().running())).isTrue();
    }

    private Button button(String id, String spoken) {
        return all(view.root().lookup("#" + id))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> spoken.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private String figures(String id) {
        return ((Labeled) view.root().lookup("#" + id).lookup(".timer-figures")).getText();
    }

    @Test
    void whatIsLeftIsTypedAndTheTimerIsSetBackOnlyThere() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        assertThat(texts("timers")).doesNotContain("Set back");
        run(view::setTime);
        type("9x");
        press(KeyCode.ENTER);
        assertThat(texts("timers")).contains("0:05 to 8:00:00");
        press(KeyCode.CONTROL, KeyCode.A);
        type("2:30");
        press(KeyCode.ENTER);

        assertThat(get(() -> model.timers().card().orElseThrow().timer().seconds())).isEqualTo(150);
        assertThat(get(() -> model.timers().phase().orElseThrow().timer().seconds()))
                .isEqualTo(8 * 60);
        run(view::setPhaseTime);
        type("7");
        press(KeyCode.ESCAPE);
        assertThat(get(() -> model.timers().phase().orElseThrow().timer().seconds()))
                .isEqualTo(8 * 60);
        Timing timing = get(() -> model.timers().card().orElseThrow());
        Countdown used = new Countdown(150, 60_000, true, Sessions.NOON);
        run(() -> given.editor().note("use", s -> s.with(timing.withTimer(used))));
        run(view::setTime);
        click("Set back");
        assertThat(get(() -> model.timers().card().orElseThrow().timer().usedMillis())).isZero();
        assertThat(texts("timers")).doesNotContain("Set back");
    }

    @Test
    void anEarlierRoundIsRevealedByItsRow() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        type("0060");
        click("Ask again");
        type("0600");
        Button second =
                get(
                        () ->
                                all(view.root().lookup("#found"))
                                        .filter(Button.class::isInstance)
                                        .map(Button.class::cast)
                                        .reduce((_, last) -> last)
                                        .orElseThrow());
        run(second::fire);
        settle();

        assertThat(texts("found")).contains("Round 2 · hidden", "Round 1 · revealed");
        assertThat(shown()).contains("Does this happen here?");
        assertThat(get(() -> model.answers().sight(model.answers().round().orElseThrow())))
                .isEqualTo(RunAnswers.Sight.HIDDEN);
    }

    @Test
    void aPhaseIsReachedByItsRow() {
        open();
        click("Begin the session");
        Node row =
                get(
                        () ->
                                all(view.root())
                                        .filter(n -> n.getStyleClass().contains("phase-row"))
                                        .reduce((_, last) -> last)
                                        .orElseThrow());
        robot.clickOn(row);
        settle();
        assertThat(get(() -> model.course().current().orElseThrow().name())).isEqualTo("Open");
        robot.doubleClickOn(row);
        settle();

        assertThat(get(() -> model.course().current().orElseThrow().name())).isEqualTo("Examine");
    }

    @Test
    void whereTheRoomIsSplitTheFacilitatorReadsItInWordsBeforeItIsRevealed() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        type("3003");

        assertThat(texts("found"))
                .containsExactly(
                        "Round 1 · hidden",
                        "Contested: 3 say never, 3 say always. No average is told.");
        assertThat(shown()).doesNotContain("Does this happen here?");
    }

    @Test
    void askingAgainKeepsTheRoundBefore() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        type("0060");
        click("Ask again");
        type("0600");

        assertThat(texts("found"))
                .containsExactly(
                        "Round 2 · hidden", "Median: rarely", "Round 1 · hidden", "Median: often");
    }

    @Test
    void minutesOfAPhaseAreChangedByKeysAndWhatFollowsIsMoved() {
        open();
        click("Begin the session");
        long before = get(() -> model.course().behind().toMinutes());
        run(() -> view.root().lookup("#phases .phase-row").requestFocus());
        press(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(texts("phases")).contains("9 min");
        assertThat(get(() -> model.course().behind().toMinutes())).isEqualTo(before + 1);
    }

    private List<String> rows() {
        return get(
                () ->
                        view.root().lookupAll(".phase-name").stream()
                                .map(label -> ((Labeled) label).getText())
                                .toList());
    }

    private Node row(String name) {
        return get(
                () ->
                        view.root().lookupAll(".phase-name").stream()
                                .filter(label -> name.equals(((Labeled) label).getText()))
                                .findFirst()
                                .orElseThrow()
                                .getParent());
    }

    @Test
    void aPhaseThatIsMovedKeepsTheKeyboardSoThatItIsMovedOn() {
        given.editor()
                .perform(
                        "more phases",
                        s ->
                                s.with(new Phase(Id.random(), "Map", "", 10, 3))
                                        .with(new Phase(Id.random(), "Close", "", 5, 4)));
        open();
        click("Begin the session");
        robot.clickOn(row("Close"));
        settle();
        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.UP);

        assertThat(rows()).containsExactly("Open", "Close", "Examine", "Map");
        assertThat(get(() -> model.course().current().orElseThrow().name())).isEqualTo("Open");
    }

    @Test
    void enterWithAnotherKeyGoesToNoPhase() {
        open();
        click("Begin the session");
        robot.clickOn(row("Examine"));
        settle();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(get(() -> model.course().current().orElseThrow().name())).isEqualTo("Open");
        press(KeyCode.ENTER);

        assertThat(get(() -> model.course().current().orElseThrow().name())).isEqualTo("Examine");
    }

    @Test
    void whatCameOutBeforeLeavesTheStageWhenPeopleAreAskedAgain() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        type("006000");
        run(() -> model.answers().reveal());
        assertThat(shown()).contains("This room knows it well.");
        click("Ask again");

        assertThat(shown()).doesNotContain("This room knows it well.").contains("Claim 1 of 2");
    }

    @Test
    void inALowWindowTheCountHasRoomWhileSomebodyCountsByKeys() {
        show(1000, 560, view::root);
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        Node cell = get(() -> view.root().lookup(".answer-cell"));
        assertThat(get(() -> cell.localToScene(cell.getLayoutBounds()).getMaxY()))
                .isLessThan(get(() -> view.root().lookup(".run-bar").localToScene(0, 0).getY()));
        assertThat(get(() -> view.root().lookup("#upcoming").isVisible())).isFalse();
        run(view::focus);

        assertThat(get(() -> view.root().lookup("#upcoming").isVisible())).isTrue();
    }

    @Test
    void aClickOnTheMinutesChangesThemAndGoesToNoPhase() {
        open();
        click("Begin the session");
        Node minutes = get(() -> view.root().lookupAll(".phase-minutes").stream().toList().get(1));
        robot.clickOn(minutes);
        settle();
        type("30");
        press(KeyCode.ENTER);

        assertThat(texts("phases")).contains("30 min");
        assertThat(get(() -> model.course().current().orElseThrow().name())).isEqualTo("Open");
    }

    @Test
    void whenTheRoomGoesOnDigitsAreNoCountsAnyMore() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        type("0");
        run(model::forward);

        assertThat(get(() -> view.root().getScene().getFocusOwner()))
                .isSameAs(get(() -> view.root().lookup("#forward")));
    }

    @Test
    void figuresThatTheRoomSeesChangeOnceTheNumberIsWhole() {
        open();
        click("Begin the session");
        click("Next: claim 1");
        run(view::focusCount);
        type("006000");
        run(() -> model.answers().reveal());
        assertThat(shown()).containsSequence("6", "often");
        run(view::focusCount);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        type("5");

        assertThat(shown()).containsSequence("6", "often").contains("6 in the room, all answered");
        await("the figure is corrected", () -> shown().contains("6 in the room, 5 answered"));
        assertThat(shown()).containsSequence("5", "often");
    }

    @Test
    void whatIsOverCannotBeDrivenOn() {
        open();
        click("Begin the session");
        run(
                () ->
                        given.editor()
                                .perform(
                                        "close",
                                        s -> RunEdits.close(s, GivenEditor.CLOCK.instant())));

        assertThat(get(() -> ((Button) view.root().lookup("#forward")).getText()))
                .isEqualTo("The session is closed");
        assertThat(List.of("#forward", "#previous", "#park", "#pause", "#reveal"))
                .allMatch(id -> get(() -> view.root().lookup(id).isDisabled()));
    }

    @Test
    void theStateSaysBlankBeforeFrozenAndNobodyWhereTheStageIsClosed() {
        open();
        click("Begin the session");
        run(model::toggleFrozen);
        assertThat(state()).isEqualTo("the stage is closed: nobody sees this");
        run(stage::open);
        run(() -> view.root().getScene().getWindow().requestFocus());
        assertThat(state()).startsWith("frozen");
        run(model::toggleBlank);
        assertThat(state()).isEqualTo("blank: the room sees nothing");
        run(stage::close);
    }

    @Test
    void theSessionDoesNotGoOnBehindWhatTheRoomLooksBackAt() {
        open();
        click("Begin the session");
        Command forward =
                get(
                        () ->
                                new RunCommands(model, stage, new NoWindow())
                                        .all().stream()
                                                .filter(c -> c.id().equals("run.forward"))
                                                .findFirst()
                                                .orElseThrow());
        run(() -> feed.replay(given.editor().session(), "10:36"));
        assertThat(shown()).contains("As it was at 10:36");
        assertThat(get(() -> forward.blocked().getValue()))
                .isEqualTo("The stage shows how the session went. End that first.");
        run(forward::run);
        assertThat(get(model::card)).isEmpty();
        run(feed::endReplay);
        run(forward::run);

        assertThat(get(model::card)).isPresent();
    }

    private String state() {
        return get(() -> ((Label) view.root().lookup("#state")).getText());
    }

    @Test
    void whereTheAgendaHasNoRoomTheTimeOfTheRoomIsToldAboveTheCards() {
        show(860, 700, view::root);
        click("Begin the session");
        assertThat(get(() -> view.root().lookup(".run-phases").isVisible())).isFalse();

        Node line = get(() -> view.root().lookup(".run-pace"));
        assertThat(get(line::isVisible)).isTrue();
        assertThat(
                        get(
                                () ->
                                        all(line)
                                                .filter(Label.class::isInstance)
                                                .map(label -> ((Label) label).getText())
                                                .toList()))
                .contains("0 min in")
                .anyMatch(words -> words.endsWith("min behind"));
    }

    @Test
    void overTimeAndWhileATimeIsTypedNoButtonLeavesTheWindow() {
        show(824, 600, view::root);
        click("Begin the session");
        click("Next: claim 1");
        Timing phase = get(() -> model.timers().phase().orElseThrow());
        Countdown over = Countdown.started(300, GivenEditor.CLOCK.instant().minusSeconds(600));
        run(() -> given.editor().note("time goes by", s -> s.with(phase.withTimer(over))));
        assertThat(texts("timers")).contains("over · move on");
        run(view::setTime);
        type("never");
        press(KeyCode.ENTER);

        Node pause = get(() -> view.root().lookup("#pause"));
        assertThat(get(() -> pause.localToScene(pause.getLayoutBounds()).getMaxX()))
                .isLessThanOrEqualTo(824);
    }

    @Test
    void dotsOfTheRoomAreCountedHiddenAndShownWhenTheVoteIsClosed() {
        open();
        click("Begin the session");
        run(view::focusDots);
        click("Count dots of the room");
        type("4");
        press(KeyCode.ENTER);
        type("12");

        assertThat(shown()).doesNotContain("12");
        click("Close and show");
        assertThat(shown()).containsSubsequence("We decide.", "12", "We listen.", "4");
    }

    /** Only the view of the run is here. */
    private static final class NoWindow implements RunCommands.Acts {
        @Override
        public void showRun() {}

        @Override
        public void showBoard() {}

        @Override
        public void showTimeline() {}

        @Override
        public void setTime() {}

        @Override
        public void setPhaseTime() {}

        @Override
        public void countHands() {}

        @Override
        public void voteWithDots() {}

        @Override
        public void sortParking() {}

        @Override
        public void readSurvey() {}

        @Override
        public void closeSession() {}
    }
}
