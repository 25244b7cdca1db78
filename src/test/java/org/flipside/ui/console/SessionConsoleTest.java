package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.model.Progress;
import org.flipside.model.Side;
import org.flipside.model.Subject;
import org.flipside.testsupport.BoardSessions;
import org.flipside.ui.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SessionConsoleTest extends ConsoleFxTest {
    SessionConsoleTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    @Test
    void aCardSelectedInTheListIsTurnedByTheSpaceBarAndUndoneByKey() {
        open();
        run(() -> console.selection().only(session.running().get(1).id()));
        press(KeyCode.SPACE);
        assertThat(editor.session().running().get(1).side()).isEqualTo(Side.FLIPSIDE);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.session()).isEqualTo(session);
    }

    @Test
    void aFailedSaveShowsABarWithWhichToTryAgain() {
        open();
        assertThat(isSeen(node(".problem-bar"))).isFalse();
        log.fail(true);
        run(() -> console.commands().get("card.turn-all").run());
        assertThat(isSeen(node(".problem-bar"))).isTrue();
        log.fail(false);
        run(button(".problem-bar", "Try again")::fire);
        assertThat(isSeen(node(".problem-bar"))).isFalse();
        assertThat(log.entries()).hasSize(1);
    }

    @Test
    void theLibraryIsOneKeyAway() {
        open();
        press(KeyCode.CONTROL, KeyCode.L);
        assertThat(left).isEqualTo(1);
    }

    @Test
    void theSessionAsAWholeIsChangedByKeyAndUndone() {
        show(() -> layer);
        run(console::focus);

        press(KeyCode.CONTROL, KeyCode.I);
        press(KeyCode.CONTROL, KeyCode.A);
        type("Second look");
        press(KeyCode.ENTER);

        assertThat(get(layer::isShowing)).isFalse();
        assertThat(editor.session().details().title()).isEqualTo("Second look");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.session()).isEqualTo(session);
    }

    @Test
    void aSessionIsRunWithTheKeysOfAClicker() {
        open();
        press(KeyCode.F5);
        press(KeyCode.ENTER);
        press(KeyCode.PAGE_DOWN);
        Card first = editor.session().running().getFirst();
        assertThat(editor.session().progress().map(Progress::looked))
                .contains(Subject.card(first.id()));
        assertThat(get(() -> console.selection().get().meant())).containsExactly(first.id());
        press(KeyCode.V);
        type("2");

        assertThat(editor.session().recognitions().size())
                .isEqualTo(session.recognitions().size() + 1);
        screenshot(Path.of("target", "pictures", "console-running.png"));
    }

    @Test
    void theConsoleIsDrawnInEveryTheme() {
        show(() -> layer);
        run(() -> console.selection().only(session.running().get(2).id()));
        for (Theme theme : Theme.values()) {
            run(theme::apply);
            screenshot(Path.of("target", "pictures", "console-" + theme + ".png"));
        }
        assertThat(Path.of("target", "pictures", "console-DARK.png")).isNotEmptyFile();
    }
}
