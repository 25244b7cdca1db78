package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.LinkType;
import org.flipside.model.Point;
import org.flipside.model.Side;
import org.flipside.testsupport.Pointer;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The gestures on the board as a robot makes them; what else they do is tested theme by theme. */
class BoardGesturesTest extends BoardFxTest {
    /** A place of the board on the screen. */
    private Point2D at(double x, double y) {
        return get(
                () ->
                        board.localToScreen(
                                board.getViewport().viewX(x), board.getViewport().viewY(y)));
    }

    private Point2D middleOf(int number) {
        return at(now(number).place().x() + 100, now(number).place().y() + 60);
    }

    private Point2D cornerOnScreen(int number) {
        return at(now(number).place().x() + 234, now(number).place().y() + 150);
    }

    private void drag(Point2D from, Point2D to) {
        robot.drag(from, MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to));
        robot.moveTo(to);
        robot.drop();
        settle();
    }

    @Test
    void aClickSelectsACardAndAClickBesideSelectsNothing() {
        robot.clickOn(middleOf(2));
        assertThat(selection.get().cards()).containsExactly(card(2));
        robot.clickOn(at(600, 420));
        assertThat(selection.get().cards()).isEmpty();
    }

    @Test
    void aDoubleClickTurnsACard() {
        robot.doubleClickOn(middleOf(2));
        settle();
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
        assertThat(editor.undoLabel()).contains("turn claim 2");
    }

    @Test
    void theSpaceBarTurnsTheSelectedCards() {
        run(() -> selection.all(List.of(card(2), card(3))));
        press(KeyCode.SPACE);
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
        assertThat(now(3).side()).isEqualTo(Side.FLIPSIDE);
        assertThat(editor.undoLabel()).contains("turn 2 cards");
    }

    @Test
    void shiftAndSpaceTurnAllCards() {
        press(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(editor.session().cards().list()).allMatch(card -> card.side() == Side.FLIPSIDE);
        press(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(editor.session().cards().list()).allMatch(card -> card.side() == Side.CLAIM);
    }

    @Test
    void aClickOnTheCornerTurns() {
        robot.clickOn(cornerOnScreen(2));
        settle();
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
    }

    @Test
    void theCornerDrawnPastTheMiddleTurns() {
        drag(cornerOnScreen(2), cornerOnScreen(2).subtract(180, 0));
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
        assertThat(now(2).place()).isEqualTo(new Point(312, 0));
    }

    @Test
    void draggingMovesACardAsOneStep() {
        drag(middleOf(7), at(700, 560));
        assertThat(now(7).place()).isNotEqualTo(new Point(624, 224));
        assertThat(editor.undoLabel()).contains("move claim 7");
        run(editor::undo);
        assertThat(now(7).place()).isEqualTo(new Point(624, 224));
    }

    @Test
    void escapeEndsADragAsIfItHadNotBegun() {
        robot.drag(middleOf(6), MouseButton.PRIMARY);
        robot.moveTo(middleOf(6).add(0, 200));
        press(KeyCode.ESCAPE);
        robot.drop();
        settle();
        assertThat(now(6).place()).isEqualTo(new Point(312, 224));
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void severalCardsMoveTogether() {
        run(() -> selection.all(List.of(card(5), card(6))));
        drag(middleOf(5), middleOf(5).add(0, 240));
        assertThat(now(5).place().y()).isEqualTo(now(6).place().y()).isGreaterThan(400);
        assertThat(editor.undoLabel()).contains("move 2 cards");
    }

    @Test
    void aBandSelectsWhatItTouchesAndShiftAdds() {
        drag(at(-20, 200), at(560, 300));
        assertThat(selection.get().cards()).containsExactlyInAnyOrder(card(5), card(6));
        Pointer.withShift(board).click(140, 120);
        assertThat(selection.get().cards()).hasSize(3).contains(card(1));
    }

    @Test
    void allCardsAreSelectedByKey() {
        press(KeyCode.CONTROL, KeyCode.A);
        assertThat(selection.get().cards()).hasSize(8);
    }

    @Test
    void arrowsMoveTheSelectedCardByOneStepOfTheGridAndShiftByAWholeCard() {
        run(() -> selection.only(card(6)));
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertThat(now(6).place()).isEqualTo(new Point(312 + 16, 224 + 224));
        assertThat(editor.undoLabel()).contains("move claim 6");
        run(editor::undo);
        assertThat(now(6).place()).isEqualTo(new Point(312, 224));
    }

    @Test
    void withoutASelectionArrowsWalkFromCardToCard() {
        press(KeyCode.RIGHT);
        assertThat(selection.get().focus()).contains(card(1));
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        assertThat(selection.get().focus()).contains(card(6));
        assertThat(selection.get().cards()).isEmpty();
        press(KeyCode.ENTER);
        assertThat(selection.get().cards()).containsExactly(card(6));
    }

    @Test
    void droppingACardOnAnotherLaysThemTogetherSideBySide() {
        drag(middleOf(6), middleOf(5));
        assertThat(editor.session().clusters().list())
                .singleElement()
                .satisfies(
                        cluster ->
                                assertThat(cluster.cards())
                                        .containsExactlyInAnyOrder(card(5), card(6)));
        assertThat(now(6).place()).isNotEqualTo(now(5).place());
        run(editor::undo);
        assertThat(editor.session().clusters().isEmpty()).isTrue();
    }

    @Test
    void aCardDrawnFarFromItsClusterLeavesIt() {
        run(() -> selection.all(List.of(card(5), card(6), card(7))));
        press(KeyCode.CONTROL, KeyCode.G);
        assertThat(editor.session().clusters().size()).isEqualTo(1);
        run(() -> selection.only(card(7)));
        drag(middleOf(7), at(720, 620));
        assertThat(editor.session().clusters().list().getFirst().cards())
                .containsExactlyInAnyOrder(card(5), card(6));
    }

    @Test
    void linksAreDrawnByKeyAndClick() {
        run(() -> selection.only(card(6)));
        press(KeyCode.L);
        robot.clickOn(middleOf(2));
        settle();
        press(KeyCode.ESCAPE);
        assertThat(editor.session().links().list())
                .anyMatch(
                        link ->
                                link.from().equals(card(6))
                                        && link.to().equals(card(2))
                                        && link.type() == LinkType.LEADS_TO);
    }

    @Test
    void linksAreDrawnByKeysAlone() {
        run(() -> selection.only(card(6)));
        press(KeyCode.L);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertThat(editor.session().links().list())
                .anyMatch(link -> link.from().equals(card(6)) && link.to().equals(card(2)));
    }

    @Test
    void theSpaceBarAndADragMoveTheBoardAndTurnNothing() {
        run(() -> selection.only(card(2)));
        Viewport before = get(board::getViewport);
        robot.press(KeyCode.SPACE);
        drag(at(600, 420), at(700, 470));
        robot.release(KeyCode.SPACE);
        settle();
        assertThat(get(board::getViewport)).isEqualTo(before.panned(100, 50));
        assertThat(now(2).side()).isEqualTo(Side.CLAIM);
    }

    @Test
    void keysZoomAndFit() {
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(get(board::getViewport).zoom()).isEqualTo(0.8);
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(get(board::getViewport).zoom()).isEqualTo(1);
        press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(get(board::visible).contains(0, 0)).isTrue();
        assertThat(get(board::visible).contains(936 + 239, 224 + 159)).isTrue();
    }

    @Test
    void cardsAreDuplicatedAndDeletedWithUndo() {
        run(() -> selection.only(card(2)));
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(editor.session().cards().size()).isEqualTo(9);
        press(KeyCode.DELETE);
        assertThat(editor.session().cards().size()).isEqualTo(8);
        run(editor::undo);
        assertThat(editor.session().cards().size()).isEqualTo(9);
    }

    @Test
    void aCardMovesInTheRunByKeys() {
        Id<Card> third = card(3);
        run(() -> selection.only(third));
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(editor.session().running().get(1).id()).isEqualTo(third);
    }
}
