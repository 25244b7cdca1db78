package org.flipside.ui.board;

import org.flipside.files.CatalogueReader;
import org.flipside.testsupport.BoardSessions;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.MemoryLog;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Theme;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class BoardPictureTest extends FxTest {
    private BoardView board(double zoom) {
        CardSelection selection = new CardSelection();
        BoardModel model =
                new BoardModel(
                        MemoryLog.editor(BoardSessions.workshop()),
                        CatalogueReader.builtIn(),
                        selection);
        BoardView view = new BoardView(model);
        selection.only(model.faces().sequence().get(2));
        view.resize(1300, 700);
        if (zoom > 0) {
            view.setViewport(new org.flipside.layout.Viewport(-40, -60, zoom));
        }
        return view;
    }

    @Test
    void pictures() {
        for (Theme theme : Theme.values()) {
            picture(
                    Path.of("/tmp/shots/board/" + theme + ".png"),
                    1300,
                    700,
                    theme,
                    () -> board(1));
        }
        for (double zoom : new double[] {0.7, 0.5, 0.3, 0.12, 1.5}) {
            picture(
                    Path.of("/tmp/shots/board/z" + zoom + ".png"),
                    1300,
                    700,
                    Theme.LIGHT,
                    () -> board(zoom));
        }
    }
}
