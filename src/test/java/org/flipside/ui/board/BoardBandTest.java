package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;

import org.flipside.testsupport.Pointer;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Selecting several cards by a band. */
class BoardBandTest extends BoardFxTest {
    private final Pointer withShift = Pointer.withShift(board);

    private boolean isBandSeen() {
        return get(
                () ->
                        nodes(DragOverlay.class).getFirst().getChildrenUnmodifiable().stream()
                                .filter(Rectangle.class::isInstance)
                                .anyMatch(rectangle -> rectangle.isVisible()));
    }

    @Test
    void theBandShowsWhatItTouchesOnTheWay() {
        pointer.press(20, 255);
        pointer.move(100, 300);
        assertThat(isBandSeen()).isTrue();
        assertThat(selection.get().cards()).containsExactly(card(5));
        pointer.move(400, 300);
        assertThat(selection.get().cards()).containsExactlyElementsOf(cards(5, 6));
        pointer.move(100, 300);
        assertThat(selection.get().cards()).containsExactly(card(5));
        pointer.release(100, 300);
        assertThat(isBandSeen()).isFalse();
        assertThat(selection.get().cards()).containsExactly(card(5));
    }

    @Test
    void shiftKeepsWhatWasSelected() {
        run(() -> selection.all(cards(1, 4)));
        withShift.press(20, 255);
        withShift.move(400, 300);
        assertThat(selection.get().cards()).containsExactlyInAnyOrderElementsOf(cards(1, 4, 5, 6));
        withShift.move(30, 258);
        assertThat(selection.get().cards()).containsExactlyInAnyOrderElementsOf(cards(1, 4));
        withShift.release(30, 258);
        assertThat(selection.get().cards()).containsExactlyInAnyOrderElementsOf(cards(1, 4));
    }

    @Test
    void withoutShiftWhatWasSelectedIsLetGo() {
        run(() -> selection.all(cards(1, 4)));
        pointer.drag(20, 255, 400, 300);
        assertThat(selection.get().cards()).containsExactlyElementsOf(cards(5, 6));
    }

    @Test
    void escLeavesTheSelectionAsItWas() {
        run(() -> selection.all(cards(4, 1)));
        pointer.press(20, 255);
        pointer.move(400, 300);
        press(KeyCode.ESCAPE);
        assertThat(isBandSeen()).isFalse();
        assertThat(List.copyOf(selection.get().cards())).isEqualTo(cards(4, 1));
        pointer.move(600, 300);
        pointer.release(600, 300);
        assertThat(List.copyOf(selection.get().cards())).isEqualTo(cards(4, 1));
    }
}
