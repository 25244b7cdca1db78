package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.OwnershipState;
import org.flipside.model.Side;
import org.flipside.session.CardText;
import org.flipside.session.CardTextEdits;
import org.flipside.session.OwnershipEdits;
import org.flipside.session.OwnershipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class InspectorRobotTest extends InspectorFxTest {
    @Test
    void bothSidesAreWrittenWhereTheFieldIsLeft() {
        open(416);
        press(KeyCode.F2);
        press(KeyCode.CONTROL, KeyCode.A);
        type("We decide.");
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        type("Every voice counts.");
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        type("Nine weeks.");
        leave();
        assertThat(card().claim().quote()).isEqualTo("We decide.");
        assertThat(card().claim().rationale()).isEqualTo("Every voice counts.");
        assertThat(card().flipside().headline()).endsWith("Nine weeks.");
        assertThat(given.labels())
                .containsExactly("edit claim 1", "edit claim 1", "edit the flipside of claim 1");
    }

    @Test
    void aTextThatIsTooLongIsSaidToBeOverAndStays() {
        open(416);
        press(KeyCode.F2);
        press(KeyCode.CONTROL, KeyCode.A);
        type("x".repeat(63));
        assertThat(get(() -> only(Label.class, "count").getText()))
                .isEqualTo("3 over, the stage makes it smaller");
        leave();
        assertThat(card().claim().quote()).hasSize(63);
    }

    @Test
    void undoTakesBackWhatIsTypedAndTheFieldShowsIt() {
        open(416);
        press(KeyCode.F2);
        press(KeyCode.CONTROL, KeyCode.A);
        type("We decide alone.");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(focused().getText()).isEqualTo("We decide together.");
        assertThat(card().claim().quote()).isEqualTo("We decide together.");
        assertThat(given.labels()).containsExactly("edit claim 1", "edit claim 1");
    }

    @Test
    void aChangeFromElsewhereShowsInTheFieldThatHasTheKeyboard() {
        open(416);
        press(KeyCode.F2);
        run(
                () ->
                        given.editor()
                                .perform(
                                        "else",
                                        CardTextEdits.write(
                                                cards.getFirst(), CardText.QUOTE, "We hear.")));
        assertThat(focused().getText()).isEqualTo("We hear.");
        assertThat(get(() -> only(Label.class, "inspector-quote").getText()))
                .isEqualTo("“We hear.”");
    }

    @Test
    void aFailureModeIsChosenByTyping() {
        open(416);
        command("card.failure-mode");
        type("decision lat");
        assertThat(sees("pattern-list")).isTrue();
        press(KeyCode.ENTER);
        assertThat(card().flipside().pattern().code()).isEqualTo("FM-08");
        assertThat(sees("pattern-list")).isFalse();
        assertThat(sees("catalogue-page")).isTrue();
    }

    @Test
    void escapeLeavesTheFailureModeAsItIs() {
        open(416);
        command("card.failure-mode");
        type("metric");
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertThat(sees("pattern-list")).isFalse();
        assertThat(given.labels()).isEmpty();
    }

    @Test
    void anOwnerWithoutLeverIsWarnedAboutUntilALeverIsHeld() {
        open(416);
        press(KeyCode.O);
        type("tov");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(ownerName()).isEqualTo("Tove Malm");
        assertThat(given.labels()).containsExactly("make Tove Malm the owner of claim 1");
        assertThat(sees("hint")).isTrue();
        robot.clickOn("Set “accepted without levers”");
        settle();
        assertThat(given.editor().session().ownershipOf(cards.getFirst()).state())
                .isEqualTo(OwnershipState.ACCEPTED_WITHOUT_LEVERS);
        robot.clickOn("budget");
        settle();
        assertThat(sees("hint")).isFalse();
    }

    @Test
    void tagsAreTypedAndTakenAway() {
        open(416);
        command("card.tags");
        type("trust");
        press(KeyCode.ENTER);
        type("queue,");
        assertThat(card().tags()).containsExactly("queue", "trust");
        press(KeyCode.BACK_SPACE);
        assertThat(card().tags()).containsExactly("queue");
    }

    @Test
    void notesAreMarkedAsPrivateAndKeptWhenAnotherCardIsSelected() {
        open(416);
        command("card.notes");
        assertThat(sees("private")).isTrue();
        type("Ask about the letter");
        run(() -> selection.only(cards.get(1)));
        settle();
        assertThat(card().notes()).isEqualTo("Ask about the letter");
        assertThat(focused().getText()).isEmpty();
    }

    @Test
    void historyFollowsWhatHappens() {
        open(416);
        command("card.history");
        ListView<?> list = get(() -> (ListView<?>) inspector.lookup(".history-list"));
        assertThat(get(() -> list.getItems().size())).isZero();
        run(
                () ->
                        given.editor()
                                .perform(
                                        "make Tove the owner of claim 1",
                                        OwnershipEdits.write(
                                                cards.getFirst(), OwnershipText.OWNER, "Tove")));
        settle();
        assertThat(get(() -> list.getItems().size())).isEqualTo(1);
        assertThat(get(() -> only(Label.class, "history-text").getText())).isEqualTo("Tove");
    }

    @Test
    void theTurnButtonTurnsTheCard() {
        open(416);
        robot.clickOn(get(() -> inspector.lookup(".icon-button")));
        settle();
        assertThat(card().side()).isEqualTo(Side.FLIPSIDE);
    }

    @Test
    void arrowsGoFromTabToTab() {
        open(416);
        robot.clickOn("Owner");
        press(KeyCode.RIGHT);
        assertThat(sees("actions-tab")).isTrue();
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(sees("private")).isTrue();
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertThat(sees("evidence-tab")).isTrue();
    }

    @Test
    void severalCardsGetTheirTagsAndFailureModeAtOnce() {
        open(416);
        run(() -> selection.all(List.of(cards.get(0), cards.get(1))));
        command("card.tags");
        type("queue");
        press(KeyCode.ENTER);
        command("card.failure-mode");
        type("fm-08");
        press(KeyCode.ENTER);
        assertThat(given.editor().session().running())
                .extracting(card -> card.tags() + card.flipside().pattern().code())
                .containsExactly("[queue]FM-08", "[queue]FM-08", "[]");
    }

    @Test
    void withoutACardCommandsSayWhy() {
        open(416);
        run(
                () -> {
                    selection.none();
                    selection.retain(Set.of());
                });
        assertThat(sees("nothing")).isTrue();
        assertThat(inspector.commands())
                .allSatisfy(command -> assertThat(command.blocked().getValue()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {416, 360})
    void nothingIsWiderThanThePanel(double width) {
        open(width);
        for (String command :
                List.of(
                        "card.evidence-for",
                        "card.edit",
                        "card.failure-mode",
                        "card.owner",
                        "card.action",
                        "card.rate",
                        "card.notes",
                        "card.history")) {
            command(command);
            assertThat(get(() -> tooWide(width))).as(command).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"card.evidence-for", "card.edit", "card.owner", "card.action", "card.notes"})
    void whatCanBeClickedIsLargeEnough(String command) {
        open(360);
        command(command);
        assertThat(
                        get(
                                () ->
                                        inspector.lookupAll(".button").stream()
                                                .map(Region.class::cast)
                                                .filter(button -> button.isVisible())
                                                .filter(button -> button.getHeight() > 0)
                                                .filter(
                                                        button ->
                                                                button.getHeight() < 24
                                                                        || button.getWidth() < 24)
                                                .map(Object::toString)
                                                .toList()))
                .isEmpty();
    }

    private List<String> tooWide(double width) {
        return inspector.lookupAll("*").stream()
                .filter(node -> node instanceof Label || node instanceof VBox)
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > width + 1)
                .map(Object::toString)
                .toList();
    }

    private String ownerName() {
        return given.editor().session().ownershipOf(cards.getFirst()).owner();
    }
}
