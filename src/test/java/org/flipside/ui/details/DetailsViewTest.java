package org.flipside.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.BoardSessions;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class DetailsViewTest extends FxTest {
    private final Group clerks = new Group(Id.random(), "Clerks", 3, 2);
    private final Session session =
            BoardSessions.workshop()
                    .withAll(
                            List.of(
                                    clerks,
                                    new Participant(Id.random(), "Kim", "clerk", clerks.id()),
                                    new Phase(Id.random(), "Open", "Say why.", 8, 1),
                                    new Phase(Id.random(), "Examine", "", 60, 2)));
    private final SessionEditor editor = new GivenEditor(session).editor();
    private final ModalLayer layer = get(ModalLayer::new);

    @BeforeEach
    void open() {
        show(1000, 1000, () -> layer);
        run(
                () ->
                        new DetailsView(
                                        new DetailsViewModel(editor, LocalDate.of(2026, 11, 21)),
                                        layer)
                                .show());
        settle();
    }

    private boolean says(String text) {
        return robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent();
    }

    private TextField field(String shown) {
        return robot.lookup(
                        (Node node) ->
                                node instanceof TextField field && field.getText().equals(shown))
                .query();
    }

    @Test
    void titlePhasesAndGroupsAreChangedByKeysAndUndoneTogether() {
        press(KeyCode.CONTROL, KeyCode.A);
        type("Second look");
        robot.clickOn(field("8"));
        press(KeyCode.UP);
        press(KeyCode.UP);
        robot.clickOn(field("Examine"));
        press(KeyCode.ALT, KeyCode.UP);
        type("!");
        press(KeyCode.ENTER);

        assertThat(get(layer::isShowing)).isFalse();
        assertThat(editor.session().details().title()).isEqualTo("Second look");
        assertThat(editor.session().phases().inOrder())
                .extracting(p -> p.name() + " " + p.minutes())
                .containsExactly("Examine! 60", "Open 10");
        run(editor::undo);
        assertThat(editor.session()).isEqualTo(session);
    }

    @Test
    void aGroupThatIsTakenAwaySaysWhatGoesWithIt() {
        String warning = "“Clerks” goes, and with it one person on the roster. It gave no answers.";
        assertThat(says(warning)).isFalse();

        robot.clickOn(remove("Remove Clerks"));
        settle();
        assertThat(says(warning)).isTrue();
        assertThat(says("One undo brings all of it back.")).isTrue();
        press(KeyCode.ESCAPE);

        assertThat(get(layer::isShowing)).isFalse();
        assertThat(editor.session()).isEqualTo(session);
    }

    private Node remove(String name) {
        return robot.lookup((Node node) -> name.equals(node.getAccessibleText())).query();
    }

    @Test
    void namesThatAreThereAreEditedAsLines() {
        robot.clickOn("Edit names…");
        settle();
        press(KeyCode.CONTROL, KeyCode.END);
        press(KeyCode.ENTER);
        type("Ada; lead; Clerks");
        robot.clickOn("Use these names");
        robot.clickOn("Change session");
        settle();

        assertThat(editor.session().participants().list())
                .extracting(Participant::name)
                .containsExactlyInAnyOrder("Kim", "Ada");
        assertThat(editor.session().groups().get(clerks.id()).map(Group::size)).contains(2);
    }
}
