package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.flipside.testsupport.BoardSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Folding the panes and going from one to the next by keys. */
class PanesTest extends ConsoleFxTest {
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    PanesTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    @BeforeEach
    void openWithACard() {
        open();
        run(() -> console.selection().only(cards(2).getFirst()));
    }

    /** The pane that has the keyboard. */
    private String pane() {
        return get(
                () -> {
                    Node at = layer.getScene().getFocusOwner();
                    while (at != null && at.getId() == null) {
                        at = at.getParent();
                    }
                    return at == null ? "" : at.getId();
                });
    }

    private boolean isRailSeen() {
        return isSeen(rail());
    }

    @Test
    void theListOfCardsFoldsAndUnfolds() {
        assertThat(isRailSeen()).isFalse();
        press(KeyCode.F8);
        assertThat(isRailSeen()).isTrue();
        press(KeyCode.F8);
        assertThat(isRailSeen()).isFalse();
    }

    @Test
    void theInspectorFoldsAndUnfoldsAndTheBoardGetsItsPlace() {
        double narrow = get(() -> console.board().getWidth());
        press(KeyCode.F9);
        assertThat(isSeen(node("#inspectorPlace"))).isFalse();
        assertThat(get(() -> console.board().getWidth())).isGreaterThan(narrow + 300);
        press(KeyCode.F9);
        assertThat(isSeen(node("#inspectorPlace"))).isTrue();
    }

    @Test
    void aKeyGoesFromPaneToPaneAndBack() {
        press(KeyCode.F8);
        run(console::focus);
        assertThat(pane()).isEqualTo("boardPlace");
        press(KeyCode.F6);
        assertThat(pane()).isNotEqualTo("boardPlace").isNotEqualTo("cards");
        press(KeyCode.F6);
        assertThat(pane()).isEqualTo("cards");
        press(KeyCode.F6);
        assertThat(pane()).isEqualTo("boardPlace");
        press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(pane()).isEqualTo("cards");
        press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(pane()).isNotEqualTo("cards").isNotEqualTo("boardPlace");
    }

    @Test
    void whatThatKeyReachesShowsItsRing() {
        press(KeyCode.F6);
        assertThat(
                        get(
                                () ->
                                        layer.getScene()
                                                .getFocusOwner()
                                                .getPseudoClassStates()
                                                .contains(FOCUS_VISIBLE)))
                .isTrue();
    }

    @Test
    void aFoldedPaneIsPassedOver() {
        press(KeyCode.F9);
        press(KeyCode.F6);
        assertThat(pane()).isEqualTo("boardPlace");
    }
}
