package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;

import org.flipside.layout.CardSize;
import org.flipside.model.Point;
import org.junit.jupiter.api.Test;

/** Moving cards without a drag: by picking them up, and by arrow keys. */
class BoardPickUpTest extends BoardFxTest {
    @Test
    void aCardPickedUpIsPutWhereTheNextClickIs() {
        run(() -> selection.only(card(6)));
        press(KeyCode.M);
        assertThat(get(board::getCursor)).isEqualTo(Cursor.CLOSED_HAND);
        Point2D to = inView(500, 560);
        pointer.hover(to.getX(), to.getY());
        assertThat(get(board::getCursor)).isEqualTo(Cursor.CLOSED_HAND);
        pointer.click(to.getX(), to.getY());
        assertThat(now(6).place()).isEqualTo(new Point(500 - 120, 560 - 80));
        assertThat(editor.undoLabel()).contains("move claim 6");
        assertThat(get(() -> board.state().carried)).isEmpty();
        assertThat(get(board::getCursor)).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void severalCardsKeepTheirPlacesToEachOther() {
        run(() -> selection.all(cards(5, 6)));
        command("card.pick-up");
        Point2D to = inView(120, 560);
        pointer.click(to.getX(), to.getY());
        assertThat(now(5).place()).isEqualTo(new Point(0, 480));
        assertThat(now(6).place()).isEqualTo(new Point(312, 480));
        assertThat(editor.undoLabel()).contains("move 2 cards");
    }

    @Test
    void escPutsItDownWhereItWas() {
        run(() -> selection.only(card(6)));
        command("card.pick-up");
        press(KeyCode.ESCAPE);
        assertThat(get(() -> board.state().carried)).isEmpty();
        assertThat(selection.get().cards()).containsExactly(card(6));
        Point2D to = inView(500, 560);
        pointer.click(to.getX(), to.getY());
        assertThat(now(6).place()).isEqualTo(new Point(312, 224));
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void enterOnAnotherCardLaysItTogetherWithIt() {
        run(() -> selection.only(card(6)));
        command("card.pick-up");
        press(KeyCode.UP);
        press(KeyCode.RIGHT);
        assertThat(now(6).place()).isEqualTo(new Point(312, 224));
        press(KeyCode.ENTER);
        liesTogetherWithCard3();
    }

    @Test
    void aClickOnAnotherCardLaysItTogetherWithIt() {
        run(() -> selection.only(card(6)));
        command("card.pick-up");
        Point2D other = on(3);
        pointer.click(other.getX(), other.getY());
        liesTogetherWithCard3();
    }

    private void liesTogetherWithCard3() {
        assertThat(get(() -> board.state().carried)).isEmpty();
        assertThat(get(() -> board.state().target)).isNull();
        assertThat(editor.session().clusters().list())
                .singleElement()
                .satisfies(c -> assertThat(c.cards()).containsExactlyElementsOf(cards(3, 6)));
        assertThat(CardSize.at(now(6).place()).overlaps(CardSize.at(now(3).place()))).isFalse();
        assertThat(editor.undoLabel()).contains("lay claim 6 with others");
    }

    @Test
    void aClickOnTheCardItselfMovesItThere() {
        run(() -> selection.only(card(6)));
        command("card.pick-up");
        Point2D near = inView(312 + 130, 224 + 90);
        pointer.click(near.getX(), near.getY());
        assertThat(now(6).place()).isEqualTo(new Point(322, 234));
    }

    @Test
    void aCardThatGoesWhileItIsCarriedIsCarriedNoLonger() {
        run(() -> selection.only(card(6)));
        command("card.pick-up");
        command("card.delete");
        assertThat(get(() -> board.state().carried)).isEmpty();
        Point2D to = inView(500, 560);
        pointer.click(to.getX(), to.getY());
        assertThat(editor.undoLabel()).contains("delete claim 6");
    }

    @Test
    void stepsOfArrowKeysAreOneMoveBeforeAClickOnAnotherCard() {
        run(() -> selection.only(card(6)));
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        assertThat(now(6).place()).isEqualTo(new Point(312, 224));
        Point2D other = on(2);
        pointer.click(other.getX(), other.getY());
        assertThat(now(6).place()).isEqualTo(new Point(320, 232));
        assertThat(now(2).place()).isEqualTo(new Point(312, 0));
        assertThat(selection.get().cards()).containsExactly(card(2));
        run(editor::undo);
        assertThat(now(6).place()).isEqualTo(new Point(312, 224));
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void stepsOfArrowKeysAreMadeWhenTheSessionIsLeftOrAnotherKeyIsPressed() {
        run(() -> selection.only(card(6)));
        press(KeyCode.RIGHT);
        run(board::commitPending);
        assertThat(now(6).place()).isEqualTo(new Point(320, 224));
        press(KeyCode.LEFT);
        press(KeyCode.SPACE);
        assertThat(now(6).place()).isEqualTo(new Point(312, 224));
        assertThat(editor.undoLabel()).contains("turn claim 6");
    }

    @Test
    void stepsOfCardsThatAreGoneAreForgotten() {
        run(() -> selection.only(card(6)));
        press(KeyCode.RIGHT);
        var gone = card(6);
        run(() -> editor.perform("delete claim 6", s -> s.withoutCard(gone)));
        run(board::commitPending);
        assertThat(editor.undoLabel()).contains("delete claim 6");
        assertThat(get(() -> board.state().dragX)).isZero();
    }

    @Test
    void ctrlShiftAndArrowsSelectOnTheWayAndShiftAndEnterAddsOrTakesAway() {
        run(() -> selection.only(card(1)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selection.get().cards()).containsExactlyElementsOf(cards(1, 2, 6));
        press(KeyCode.ESCAPE);
        press(KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(selection.get().cards()).containsExactly(card(7));
        run(() -> selection.focus(card(8)));
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(selection.get().cards()).containsExactlyElementsOf(cards(7, 8));
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(selection.get().cards()).containsExactly(card(7));
    }
}
