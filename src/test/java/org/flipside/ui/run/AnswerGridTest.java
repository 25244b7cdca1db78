package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Session;
import org.flipside.session.run.RoundEdits;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

import java.util.Optional;

class AnswerGridTest extends FxTest {
    private final Group leaders = new Group(Id.random(), "Leaders", 4, 1);
    private final Group front = new Group(Id.random(), "Front line", 25, 2);
    private final Session session = Sessions.withCards("one").with(leaders).with(front);
    private final Id<Card> card = session.running().getFirst().id();
    private final GivenEditor given = new GivenEditor(session);
    private final AnswerGridModel model =
            new AnswerGridModel(given.editor(), GivenEditor.CLOCK, card, Question.RECOGNITION);
    private int done;

    /** A session in which one digit is a whole count. */
    private final AnswerGridModel small =
            new AnswerGridModel(
                    new GivenEditor(Sessions.withCards("one").with(leaders)).editor(),
                    GivenEditor.CLOCK,
                    card,
                    Question.RECOGNITION);

    private void open() {
        open(model);
    }

    private void open(AnswerGridModel shown) {
        AnswerGrid grid = get(() -> new AnswerGrid(shown, () -> done++));
        show(960, 400, () -> new ScrollPane(grid));
        run(grid::focus);
    }

    private Optional<Integer> count(Group group, Answer answer) {
        return get(() -> model.count(group, answer));
    }

    private Optional<Integer> few(Answer answer) {
        return get(() -> small.count(leaders, answer));
    }

    private String focused() {
        Node owner = get(() -> robot.window(0).getScene().getFocusOwner());
        return get(owner::getAccessibleText);
    }

    @Test
    void aDigitEntersAndMovesOn() {
        open(small);
        type("012");

        assertThat(few(Answer.NEVER)).contains(0);
        assertThat(few(Answer.RARELY)).contains(1);
        assertThat(few(Answer.OFTEN)).contains(2);
        assertThat(focused()).isEqualTo("Leaders, always, not entered");
    }

    @Test
    void whereOneGroupIsLargeNoGroupMovesOnByItself() {
        open();
        type("2");
        assertThat(focused()).isEqualTo("Leaders, never, 2");
        press(KeyCode.ENTER);
        type("21");

        assertThat(focused()).isEqualTo("Front line, never, 21");
    }

    @Test
    void aDigitWithAltIsACommandAndNoCount() {
        open();
        press(KeyCode.ALT, KeyCode.DIGIT2);

        assertThat(count(leaders, Answer.NEVER)).isEmpty();
    }

    @Test
    void theWheelScrollsAndCountsNothing() {
        open();
        robot.moveTo(get(() -> robot.lookup(".answer-cell").nth(0).<Node>query()));
        robot.scroll(3, VerticalDirection.UP);
        settle();

        assertThat(count(leaders, Answer.NEVER)).isEmpty();
    }

    @Test
    void twoDigitsGoIntoOneCellWhereTheGroupIsThatLarge() {
        open();
        press(KeyCode.ENTER);
        type("21");
        press(KeyCode.TAB);
        type("3");

        assertThat(count(front, Answer.NEVER)).contains(21);
        assertThat(count(front, Answer.RARELY)).contains(3);
    }

    @Test
    void inALargeGroupNoFirstDigitMovesOnByItself() {
        open();
        press(KeyCode.ENTER);
        type("1");
        press(KeyCode.RIGHT);
        type("3");
        assertThat(focused()).isEqualTo("Front line, rarely, 3");
        press(KeyCode.TAB);
        type("0");

        assertThat(count(front, Answer.NEVER)).contains(1);
        assertThat(count(front, Answer.RARELY)).contains(3);
        assertThat(count(front, Answer.OFTEN)).contains(0);
        assertThat(model.isOneDigit()).isFalse();
    }

    @Test
    void enterGoesToTheNextGroupAndArrowsToTheNextCell() {
        open();
        press(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("Leaders, rarely, not entered");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("Front line, never, not entered");
        press(KeyCode.LEFT);

        assertThat(focused()).isEqualTo("Leaders, rather not say, not entered");
    }

    @Test
    void theLastCountGivesTheKeyboardAway() {
        open();
        press(KeyCode.ENTER);
        type("01");
        assertThat(done).isZero();
        press(KeyCode.ENTER);

        assertThat(done).isEqualTo(1);
    }

    @Test
    void upAndDownAdjustAndNeverBelowNobody() {
        open();
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        assertThat(count(leaders, Answer.NEVER)).contains(1);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);

        assertThat(count(leaders, Answer.NEVER)).contains(0);
    }

    @Test
    void aClickGoesToACellAndEveryOtherOneCounts() {
        open();
        Node cell = get(() -> robot.lookup(".answer-cell").nth(2).query());
        robot.clickOn(cell);
        assertThat(count(leaders, Answer.OFTEN)).isEmpty();
        robot.clickOn(cell);
        robot.clickOn(cell);
        settle();

        assertThat(count(leaders, Answer.OFTEN)).contains(2);
    }

    @Test
    void backspaceTakesBackWhatWasEntered() {
        open();
        type("2");
        press(KeyCode.LEFT);
        press(KeyCode.BACK_SPACE);

        assertThat(count(leaders, Answer.NEVER)).isEmpty();
    }

    @Test
    void whatIsTypedAnewReplacesWhatStoodThere() {
        open();
        type("2");
        press(KeyCode.LEFT);
        type("3");

        assertThat(count(leaders, Answer.NEVER)).contains(3);
    }

    @Test
    void theSumSaysWhetherEverybodyAnswered() {
        assertThat(model.sum(leaders)).isEqualTo(AnswerGridModel.Sum.EMPTY);
        model.enter(leaders, Answer.OFTEN, 2);
        assertThat(model.sum(leaders)).isEqualTo(AnswerGridModel.Sum.SHORT);
        model.enter(leaders, Answer.CANNOT_SAY, 2);
        assertThat(model.sum(leaders)).isEqualTo(AnswerGridModel.Sum.FULL);
        model.enter(leaders, Answer.NEVER, 1);
        assertThat(model.sum(leaders)).isEqualTo(AnswerGridModel.Sum.OVER);
        assertThat(model.answered()).isEqualTo(5);
        assertThat(model.people()).isEqualTo(29);
    }

    @Test
    void whereNobodySaidHowManyThereAreNothingIsComplete() {
        Group everyone = new Group(Id.random(), "Everyone", 0, 1);
        AnswerGridModel unknown =
                new AnswerGridModel(
                        new GivenEditor(Sessions.withCards("one").with(everyone)).editor(),
                        GivenEditor.CLOCK,
                        card,
                        Question.RECOGNITION);
        unknown.enter(everyone, Answer.OFTEN, 2);

        assertThat(unknown.sum(everyone)).isEqualTo(AnswerGridModel.Sum.UNKNOWN);
    }

    @Test
    void eachCountIsOneStepToUndo() {
        model.enter(leaders, Answer.OFTEN, 2);
        model.enter(leaders, Answer.OFTEN, 3);
        given.editor().undo();

        assertThat(model.count(leaders, Answer.OFTEN)).contains(2);
        assertThat(given.labels().getFirst()).isEqualTo("enter 2 “often” for Leaders");
    }

    @Test
    void askingAgainKeepsTheRoundBefore() {
        model.enter(leaders, Answer.OFTEN, 2);
        given.editor()
                .perform(
                        "reveal",
                        s ->
                                RoundEdits.disclose(
                                        s, model.round().orElseThrow().id(), Disclosure.REVEALED));
        assertThat(model.isRevealed()).isTrue();
        model.askAgain();

        assertThat(model.isRevealed()).isFalse();
        assertThat(model.count(leaders, Answer.OFTEN)).isEmpty();
        assertThat(given.editor().session().recognitions().list()).hasSize(1);
    }
}
