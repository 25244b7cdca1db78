package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.flipside.model.Session;
import org.flipside.testsupport.BoardSessions;
import org.flipside.testsupport.Forgotten;
import org.flipside.testsupport.Pointer;
import org.flipside.ui.board.BoardView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A console that was closed is held by nothing that lives on: editor, library, window. */
class ConsoleRetentionTest extends ConsoleFxTest {
    ConsoleRetentionTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    @Test
    void aClosedConsoleIsForgotten() {
        open();
        List<SessionConsole> other = new ArrayList<>(List.of(get(this::makeConsole)));
        run(() -> layer.setContent(other.getFirst().root()));
        run(other.getFirst()::focus);
        use(other.getFirst());
        Session before = editor.session();
        Forgotten consoleItself = new Forgotten(other.getFirst());
        Forgotten board = new Forgotten(other.getFirst().board());

        run(other.getFirst()::close);
        run(() -> layer.setContent(new StackPane()));
        other.clear();
        settle();
        assertThat(consoleItself.isGone()).isTrue();
        assertThat(board.isGone()).isTrue();
        assertThat(editor.session()).isEqualTo(before);
        run(editor::undo); // what an observer that was left behind would stumble over
    }

    /** Opens what opens windows of its own, and has something to follow and to undo. */
    private void use(SessionConsole used) {
        BoardView usedBoard = used.board();
        run(() -> used.selection().all(cards(2, 3)));
        MenuButton menu = (MenuButton) node("#menu");
        run(menu::show);
        run(menu::hide);
        Pointer.over(usedBoard).secondaryClick(60, 60);
        press(KeyCode.ESCAPE);
        Pointer.over(usedBoard).drag(5, 5, 300, 300);
        run(() -> used.commands().get("window.rail").run());
        run(() -> used.commands().get("card.turn-all").run());
        run(() -> used.commands().get("card.evidence-for").run());
        press(KeyCode.CONTROL, KeyCode.K);
        press(KeyCode.ESCAPE);
        run(() -> used.commands().get("session.export").run());
        press(KeyCode.ESCAPE);
    }
}
