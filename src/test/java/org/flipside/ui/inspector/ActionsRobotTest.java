package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.flipside.model.Action;
import org.flipside.model.ActionStatus;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.session.ActionEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsRobotTest extends InspectorFxTest {
    @Test
    void decisionsAndActionsAreEnteredLineByLine() {
        open(416);
        press(KeyCode.D);
        type("We stop the survey.");
        press(KeyCode.ENTER);
        press(KeyCode.A);
        leave();
        press(KeyCode.A);
        type("Publish the queue");
        press(KeyCode.ENTER);
        type("Ask three callers");
        press(KeyCode.ENTER);
        assertThat(given.editor().session().decisions().list())
                .extracting(Decision::statement)
                .containsExactly("We stop the survey.");
        assertThat(given.editor().session().actions().list())
                .extracting(Action::title)
                .containsExactlyInAnyOrder("Publish the queue", "Ask three callers");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(given.editor().session().actions().size()).isEqualTo(1);
    }

    @Test
    void anActionIsGivenAnOwnerAndWarnedOfByPatternNotByName() {
        open(416);
        propose("Publish the queue");
        openEntry("Publish the queue");
        robot.clickOn(named("Owner"));
        type("tov");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(given.editor().session().ownershipOf(action().id()).owner())
                .isEqualTo("Tove Malm");
        assertThat(sees("hint")).isTrue();
        assertThat(
                        get(() -> inspector.lookup(".hint").lookupAll(".label").stream())
                                .map(node -> ((Label) node).getText()))
                .anyMatch(text -> text.contains("FM-03"))
                .noneMatch(text -> text.contains("Tove"));
    }

    @Test
    void anActionIsDroppedOnlyWithAReason() {
        open(416);
        propose("Publish the queue");
        openEntry("Publish the queue");
        robot.clickOn("Drop");
        settle();
        press(KeyCode.ENTER);
        assertThat(action().status()).isEqualTo(ActionStatus.PROPOSED);
        type("no budget");
        press(KeyCode.ENTER);
        assertThat(action().status()).isEqualTo(ActionStatus.DROPPED);
        assertThat(action().reason()).isEqualTo("no budget");
        assertThat(get(() -> only(Label.class, "status").getText())).isEqualTo("dropped");
    }

    @Test
    void anActionThatIsThereServesThisCardTooAndIsTakenOff() {
        run(
                () ->
                        given.editor()
                                .perform(
                                        "given",
                                        ActionEdits.propose(
                                                Id.random(), cards.get(1), "Publish the queue")));
        open(360);
        command("card.action");
        robot.clickOn("Actions that are there already");
        settle();
        robot.clickOn("Serve this card too");
        settle();
        assertThat(action().cards()).containsExactly(cards.get(1), cards.getFirst());
        openEntry("Publish the queue");
        robot.clickOn("Take off this card");
        settle();
        assertThat(action().cards()).containsExactly(cards.get(1));
        assertThat(told).containsExactly("Taken off this card. The action goes on.");
        takeOffer();
        assertThat(action().cards()).hasSize(2);
    }

    @Test
    void aDecisionIsRemovedAndBroughtBack() {
        open(416);
        press(KeyCode.D);
        type("We stop the survey.");
        press(KeyCode.ENTER);
        openEntry("We stop the survey.");
        robot.clickOn("Remove");
        settle();
        assertThat(given.editor().session().decisions().isEmpty()).isTrue();
        takeOffer();
        assertThat(given.editor().session().decisions().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {416, 360})
    void anOpenActionIsNotWiderThanThePanel(double width) {
        open(width);
        propose("Publish how long the queue is, every Monday, where everybody passes by");
        openEntry("Publish how long the queue is, every Monday, where everybody passes by");
        assertThat(
                        get(
                                () ->
                                        inspector.lookupAll("*").stream()
                                                .filter(
                                                        node ->
                                                                node instanceof Region
                                                                        && node.isVisible())
                                                .filter(
                                                        node ->
                                                                node.localToScene(
                                                                                        node
                                                                                                .getLayoutBounds())
                                                                                .getMaxX()
                                                                        > width + 1)
                                                .map(Object::toString)
                                                .toList()))
                .isEmpty();
    }

    private void propose(String title) {
        command("card.action");
        type(title);
        press(KeyCode.ENTER);
    }

    private void openEntry(String title) {
        robot.clickOn(named(title + ", closed"));
        settle();
    }

    private Node named(String name) {
        return get(
                () ->
                        inspector.lookupAll("*").stream()
                                .filter(node -> name.equals(node.getAccessibleText()))
                                .filter(Node::isFocusTraversable)
                                .findFirst()
                                .orElseThrow());
    }

    private Action action() {
        return given.editor().session().actions().list().getFirst();
    }
}
