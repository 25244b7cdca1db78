package org.flipside.ui.parking;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.flipside.session.SessionEditor;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class ParkingViewTest extends FxTest {
    private final SessionEditor editor =
            new GivenEditor(SmallSessions.with("We decide together.")).editor();
    private final ModalLayer layer = get(ModalLayer::new);

    @BeforeEach
    void open() {
        show(1000, 1000, () -> layer);
        run(() -> new ParkingView(editor, GivenEditor.CLOCK, layer).show());
        settle();
    }

    @Test
    void linesAreSetAsideAndSettledByKeys() {
        type("Who pays?");
        press(KeyCode.ENTER);
        type("Which tracker?");
        press(KeyCode.ENTER);
        robot.clickOn("Drop");
        settle();
        type("not ours");
        press(KeyCode.ENTER);
        assertThat(outcomes()).containsExactlyInAnyOrder("OPEN ", "DROPPED not ours");
        robot.clickOn("Make an action");
        settle();
        assertThat(editor.session().actions().size()).isEqualTo(1);
        run(editor::undo);
        assertThat(editor.session().actions().isEmpty()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isFalse();
    }

    @Test
    void escapeEndsTheQuestionBeforeTheDialog() {
        type("Who pays?");
        press(KeyCode.ENTER);
        robot.clickOn("Answer");
        settle();
        type("half");
        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isTrue();
        assertThat(outcomes()).containsExactly("OPEN ");
        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isFalse();
    }

    private List<String> outcomes() {
        return editor.session().parked().list().stream()
                .map(item -> item.outcome() + " " + item.resolution())
                .toList();
    }
}
