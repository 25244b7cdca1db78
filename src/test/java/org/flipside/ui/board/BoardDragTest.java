package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import org.flipside.layout.Viewport;
import org.flipside.model.Point;
import org.flipside.testsupport.Pointer;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What is seen and what happens while cards are dragged. */
class BoardDragTest extends BoardFxTest {
    private long guides() {
        return get(
                () -> {
                    DragOverlay overlay = nodes(DragOverlay.class).getFirst();
                    return overlay.getChildrenUnmodifiable().stream()
                            .filter(Parent.class::isInstance)
                            .flatMap(group -> ((Parent) group).getChildrenUnmodifiable().stream())
                            .filter(Line.class::isInstance)
                            .filter(Node::isVisible)
                            .count();
                });
    }

    /** How far the pointer is from the upper left corner of a dragged card. */
    private Point2D grip(int number, double x, double y) {
        return new Point2D(x, y).subtract(nodeOf(number));
    }

    private static void same(Point2D now, Point2D before) {
        assertThat(now.distance(before)).isLessThan(1.5);
    }

    @Test
    void guidesShowToWhatADraggedCardSnapsAndAltSuspendsThem() {
        Point2D from = on(6);
        pointer.press(from.getX(), from.getY());
        pointer.move(from.getX() + 20, from.getY() + 250);
        pointer.move(from.getX() + 3, from.getY() + 250);
        assertThat(guides()).isPositive();
        assertThat(nodeOf(6).getX()).isEqualTo(312 + 40);

        Pointer.withAlt(board).move(from.getX() + 3, from.getY() + 250);
        assertThat(guides()).isZero();
        assertThat(nodeOf(6).getX()).isEqualTo(315 + 40);

        pointer.move(from.getX() + 3, from.getY() + 250);
        assertThat(guides()).isPositive();
        pointer.release(from.getX() + 3, from.getY() + 250);
        assertThat(guides()).isZero();
        assertThat(now(6).place().x()).isEqualTo(312);
    }

    @Test
    void aCardHeldAtTheEdgePansTheBoardAndStaysUnderThePointer() {
        Point2D from = on(7);
        pointer.press(from.getX(), from.getY());
        Pointer.withAlt(board).move(WIDTH - 5, 600);
        Point2D grip = new Point2D(100, 60);
        Viewport before = get(board::getViewport);
        await("the board pans", () -> board.getViewport().x() > before.x() + 30);
        await("the board pans down", () -> board.getViewport().x() > before.x() + 60);
        assertThat(get(board::getViewport).y()).isEqualTo(before.y());
        Pointer.withAlt(board).move(500, 600);
        Viewport after = get(board::getViewport);
        same(grip(7, 500, 600), grip);
        Pointer.withAlt(board).release(500, 600);
        assertThat(get(board::getViewport)).isEqualTo(after);
        assertThat(now(7).place().x()).isCloseTo(after.boardX(500) - 100, within(1.0));
        assertThat(now(7).place().y()).isCloseTo(after.boardY(600) - 60, within(1.0));
    }

    @Test
    void theCardFollowsWhileTheBoardPansByItself() {
        Point2D from = on(7);
        pointer.press(from.getX(), from.getY());
        Pointer.withAlt(board).move(500, HEIGHT - 2);
        Viewport before = get(board::getViewport);
        await(
                "the board pans and the card stays under the pointer",
                () ->
                        board.getViewport().y() > before.y() + 30
                                && Math.abs(
                                                board.getViewport()
                                                                .viewY(
                                                                        now(7).place().y()
                                                                                + board.state()
                                                                                        .dragY)
                                                        - (HEIGHT - 2 - 60))
                                        < 1.5);
        press(KeyCode.ESCAPE);
        Viewport after = get(board::getViewport);
        run(() -> {});
        assertThat(get(board::getViewport)).isEqualTo(after);
        assertThat(now(7).place()).isEqualTo(new Point(624, 224));
    }

    @Test
    void aWheelDuringADragKeepsTheCardUnderThePointer() {
        Point2D from = on(6);
        pointer.press(from.getX(), from.getY());
        Pointer free = Pointer.withAlt(board);
        free.move(500, 550);
        Point2D grip = grip(6, 500, 550);
        free.scroll(500, 550, 0, -120);
        same(grip(6, 500, 550), grip);
        free.release(500, 550);
        Viewport view = get(board::getViewport);
        assertThat(now(6).place().x()).isCloseTo(view.boardX(500) - 100, within(1.0));
        assertThat(now(6).place().y()).isCloseTo(view.boardY(550) - 60, within(1.0));
    }

    @Test
    void aZoomDuringADragKeepsThePlaceOfTheCardUnderThePointer() {
        Point2D from = on(6);
        pointer.press(from.getX(), from.getY());
        Pointer.withAlt(board).move(500, 550);
        pointer.pinch(500, 550, 0.5);
        same(grip(6, 500, 550), new Point2D(50, 30));
        pointer.pinch(500, 550, 2);
        Pointer.withAlt(board).release(500, 550);
        assertThat(now(6).place()).isEqualTo(new Point(500 - 40 - 100, 550 - 60 - 60));
    }

    @Test
    void deletingWhatIsDraggedEndsTheDrag() {
        run(() -> model.group(cards(5, 6, 7)));
        Point2D from = on(6);
        run(() -> selection.only(card(6)));
        pointer.press(from.getX(), from.getY());
        pointer.move(from.getX(), from.getY() + 100);
        var gone = card(6);
        press(KeyCode.DELETE);
        assertThat(editor.session().cards().has(gone)).isFalse();
        pointer.move(from.getX(), from.getY() + 200);
        pointer.release(from.getX(), from.getY() + 200);
        assertThat(editor.undoLabel()).contains("delete claim 6");
        assertThat(editor.session().clusters().list())
                .allSatisfy(cluster -> assertThat(cluster.cards()).doesNotContain(gone));
        assertThat(get(() -> board.state().dragged)).isEmpty();
    }

    @Test
    void undoingTheCardThatIsDraggedAwayEndsTheDragToo() {
        run(() -> model.duplicate(cards(6)));
        int copy = 9;
        Point2D from = on(copy);
        pointer.press(from.getX(), from.getY());
        pointer.move(from.getX() + 30, from.getY());
        run(editor::undo);
        pointer.move(from.getX() + 60, from.getY());
        pointer.release(from.getX() + 60, from.getY());
        assertThat(editor.session().cards().size()).isEqualTo(8);
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void aCardTakenFromUnderThePointerIsNoPlaceToDropOn() {
        Point2D from = on(6);
        Point2D to = on(7);
        pointer.press(from.getX(), from.getY());
        pointer.move(to.getX() - 10, to.getY());
        pointer.move(to.getX(), to.getY());
        var target = card(7);
        run(() -> editor.perform("delete claim 7", s -> s.withoutCard(target)));
        pointer.release(to.getX(), to.getY());
        assertThat(editor.session().clusters().isEmpty()).isTrue();
    }

    /** The fifth card, in the second row, has a link to the sixth and no other. */
    @Test
    void theLinksOfADraggedCardFollowIt() {
        Point2D from = on(5);
        pointer.press(from.getX(), from.getY());
        Pointer.withAlt(board).move(from.getX(), from.getY() + 60);
        assertThat(levels()).containsExactly(nodeOf(5).getY() + 80 - 30);

        Pointer.withAlt(board).move(from.getX(), from.getY() + 20);
        assertThat(levels()).containsExactly(nodeOf(5).getY() + 80 - 10);
        pointer.release(from.getX(), from.getY() + 20);
        assertThat(levels()).isEmpty();
    }

    /** How high the level lines are that follow what is dragged. */
    private List<Double> levels() {
        return nodes(MovingLinks.class).getFirst().getChildren().stream()
                .map(line -> ((Polyline) line).getPoints())
                .map(points -> points.get(1))
                .toList();
    }
}
