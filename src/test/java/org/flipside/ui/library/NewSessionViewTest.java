package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Group;
import org.flipside.model.Participant;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.testsupport.FxTest;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

class NewSessionViewTest extends FxTest {
    private final TestShelf shelf = new TestShelf(Listed.session("Earlier").build());

    private LibraryWindow open() {
        LibraryWindow window = get(() -> LibraryWindow.over(shelf));
        show(() -> window.layer);
        press(KeyCode.CONTROL, KeyCode.N);
        return window;
    }

    private Session made() {
        assertThat(shelf.sessions).hasSize(1);
        return shelf.sessions.values().iterator().next();
    }

    private void replaceText(String text) {
        press(KeyCode.CONTROL, KeyCode.A);
        type(text);
    }

    @Test
    void aSessionIsPreparedByKeyboardAlone() {
        LibraryWindow window = open();

        type("Aster Rail");
        press(KeyCode.TAB);
        type("passenger service");
        press(KeyCode.TAB);
        replaceText("The numbers and the people");
        press(KeyCode.TAB);
        replaceText("2026-12-02");
        press(KeyCode.TAB);
        replaceText("14");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        replaceText("Leaders");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertThat(get(window.layer::isShowing)).isTrue();
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.ENTER);

        assertThat(get(window.layer::isShowing)).isFalse();
        SessionDetails details = made().details();
        assertThat(details.client()).isEqualTo("Aster Rail");
        assertThat(details.unit()).isEqualTo("passenger service");
        assertThat(details.title()).isEqualTo("The numbers and the people");
        assertThat(details.date()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(details.start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(made().groups().list())
                .extracting(Group::name, Group::size)
                .containsExactly(tuple("Leaders", 5));
        assertThat(window.opened).containsExactly(made().id());
    }

    @Test
    void ifItCannotBeSavedTheDialogSaysWhyAndKeepsWhatWasTyped() {
        LibraryWindow window = open();
        type("Aster Rail");
        shelf.failure = Optional.of(new IllegalStateException("No room is left."));

        robot.clickOn("Create session");
        settle();

        assertThat(get(window.layer::isShowing)).isTrue();
        assertThat(robot.lookup("No room is left.").tryQuery().filter(Node::isVisible)).isPresent();
        assertThat(window.told).isEmpty();
        assertThat(window.opened).isEmpty();

        shelf.failure = Optional.empty();
        robot.clickOn("Create session");
        settle();

        assertThat(get(window.layer::isShowing)).isFalse();
        assertThat(made().details().client()).isEqualTo("Aster Rail");
        assertThat(window.opened).containsExactly(made().id());
    }

    @Test
    void escMakesNothing() {
        LibraryWindow window = open();
        assertThat(get(window.layer::isShowing)).isTrue();

        press(KeyCode.ESCAPE);

        assertThat(get(window.layer::isShowing)).isFalse();
        assertThat(shelf.sessions).isEmpty();
    }

    @Test
    void theWorkshopIsChosenByAClickAndBringsItsTitle() {
        open();

        robot.clickOn("10 claims · 60 min");
        settle();
        press(KeyCode.ENTER);

        robot.clickOn("Create session");
        settle();
        assertThat(made().details().title()).isEqualTo("The metrics");
        assertThat(made().cards().size()).isEqualTo(10);
    }

    @Test
    void warningsNeverKeepASessionFromBeingMade() {
        open();
        robot.clickOn("No claims yet");
        robot.clickOn(node -> "Remove Everyone".equals(node.getAccessibleText()));
        settle();

        robot.clickOn("Create session");
        settle();

        assertThat(made().cards().size()).isZero();
        assertThat(made().groups().list()).extracting(Group::name).containsExactly("Everyone");
    }

    @Test
    void namesArePastedAndAnswersKept() {
        open();
        robot.clickOn("Paste names…");
        settle();
        type("Kim; clerk; Front line");
        press(KeyCode.ENTER);
        type("Bo");
        robot.clickOn("Use these names");
        robot.clickOn("Named for me");
        settle();

        robot.clickOn("Create session");
        settle();

        assertThat(made().participants().list())
                .extracting(Participant::name)
                .containsExactlyInAnyOrder("Kim", "Bo");
        assertThat(made().details().answers()).isEqualTo(AnswerKeeping.NAMED_FOR_FACILITATOR);
    }

    @Test
    void namesThatAreStillBeingWrittenAreTaken() {
        open();
        robot.clickOn("Paste names…");
        settle();
        type("Kim; clerk; Front line");
        robot.clickOn("Create session");
        settle();

        assertThat(made().participants().list())
                .extracting(Participant::name)
                .containsExactly("Kim");
    }

    @Test
    void whatIsNoTimeIsSaidAndTheTimeStays() {
        open();
        robot.clickOn("9:30");
        replaceText("25");
        press(KeyCode.TAB);
        assertThat(robot.lookup("“25” is not a time of day; it stays at 9:30.").tryQuery())
                .isPresent();

        robot.clickOn("Create session");
        settle();
        assertThat(made().details().start()).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void theKeyboardStaysInTheDialog() {
        LibraryWindow window = open();
        Node dialog = get(() -> robot.lookup(".dialog-panel").query());

        for (int i = 0; i < 24; i++) {
            press(KeyCode.TAB);
            Node owner = get(() -> window.layer.getScene().getFocusOwner());
            assertThat(isWithin(owner, dialog)).as("Tab %d: %s", i, owner).isTrue();
        }
    }

    private static boolean isWithin(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aChosenClientIsTheOneOfTheNewSession() {
        LibraryWindow window = get(() -> LibraryWindow.over(shelf));
        show(() -> window.layer);
        robot.clickOn("Nordhaven Mutual");
        settle();

        press(KeyCode.CONTROL, KeyCode.N);
        assertThat(get(() -> window.layer.getScene().getFocusOwner()))
                .isInstanceOf(TextInputControl.class);
        press(KeyCode.ENTER);

        assertThat(made().details().client()).isEqualTo("Nordhaven Mutual");
    }
}
