package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.flipside.layout.CardSize;
import org.flipside.layout.Viewport;
import org.flipside.testsupport.BoardSessions;
import org.junit.jupiter.api.Test;

/** What many cards cost: nodes for what is seen, whatever there is. */
class BoardLevelsTest extends BoardFxTest {
    private static final int CARDS = 2_000;

    /** A window shows no more than that many cards at 100 %, in part or whole. */
    private static final int IN_VIEW = 5 * 5;

    BoardLevelsTest() {
        super(BoardSessions.many(CARDS));
    }

    private int made() {
        return nodes(CardNode.class).size();
    }

    @Test
    void onlyCardsInViewAreNodes() {
        assertThat(seen()).hasSizeBetween(12, IN_VIEW);
        assertThat(made()).isLessThanOrEqualTo(IN_VIEW);
    }

    @Test
    void panningUsesTheSameNodesAgain() {
        for (int i = 1; i <= 6; i++) {
            look(new Viewport(i * 1_700.0, i * 900.0, 1));
        }
        assertThat(seen()).hasSizeBetween(12, IN_VIEW);
        assertThat(made()).isLessThanOrEqualTo(IN_VIEW);
    }

    @Test
    void farAwayNoCardIsANode() {
        run(board::fit);
        assertThat(get(board::getViewport).zoom()).isLessThan(0.4);
        assertThat(seen()).isEmpty();
    }

    @Test
    void allCardsMovedByAKeyAreNotAllNodes() {
        press(KeyCode.CONTROL, KeyCode.A);
        assertThat(selection.get().cards()).hasSize(CARDS);
        press(KeyCode.RIGHT);
        assertThat(made()).isLessThanOrEqualTo(2 * IN_VIEW);
        assertThat(nodeOf(1).getX()).isEqualTo(40 + CardSize.GRID);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(made()).isLessThanOrEqualTo(2 * IN_VIEW);
        run(board::fit);
        assertThat(seen()).isEmpty();
        run(board::commitPending);
        assertThat(now(1).place().x()).isEqualTo(CardSize.GRID);
        assertThat(now(CARDS).place().x() % 264).isEqualTo(CardSize.GRID);
        assertThat(editor.undoLabel()).contains("move 2,000 cards");
        assertThat(made()).isLessThanOrEqualTo(2 * IN_VIEW);
    }

    @Test
    void allCardsDraggedByThePointerAreNotAllNodes() {
        run(() -> selection.all(model.faces().sequence()));
        pointer.press(140, 120);
        pointer.move(160, 260);
        pointer.move(200, 460);
        assertThat(made()).isLessThanOrEqualTo(2 * IN_VIEW);
        assertThat(seen().stream().map(Node::getLayoutY)).anyMatch(y -> y > 380);
        press(KeyCode.ESCAPE);
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void eachLevelShowsLessOfACard() {
        int number = 2; // its flipside is up
        look(new Viewport(-40, -60, 1));
        int full = parts(number);
        look(new Viewport(-40, -60, 0.7));
        int compact = parts(number);
        look(new Viewport(-40, -60, 0.5));
        int title = parts(number);
        assertThat(full).isGreaterThan(compact);
        assertThat(compact).isGreaterThan(title);
    }

    private int parts(int number) {
        return get(
                () ->
                        (int)
                                board
                                        .nodeOf(card(number))
                                        .orElseThrow()
                                        .getChildrenUnmodifiable()
                                        .stream()
                                        .filter(Node::isVisible)
                                        .count());
    }
}
