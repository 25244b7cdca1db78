package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.flipside.layout.Viewport;
import org.flipside.testsupport.Pointer;
import org.junit.jupiter.api.Test;

/** How the board is looked at. */
class BoardZoomTest extends BoardFxTest {
    private static final double X = 300;
    private static final double Y = 200;

    private Viewport viewport() {
        return get(board::getViewport);
    }

    private void keepsUnderThePointer(Viewport before) {
        assertThat(viewport().boardX(X)).isCloseTo(before.boardX(X), within(1e-6));
        assertThat(viewport().boardY(Y)).isCloseTo(before.boardY(Y), within(1e-6));
    }

    @Test
    void ctrlAndTheWheelZoomBetween10And400PercentAroundThePointer() {
        Viewport before = viewport();
        Pointer wheel = Pointer.withControl(board);
        wheel.scroll(X, Y, 100_000);
        assertThat(viewport().zoom()).isEqualTo(4);
        keepsUnderThePointer(before);
        wheel.scroll(X, Y, 40);
        assertThat(viewport().zoom()).isEqualTo(4);
        keepsUnderThePointer(before);
        wheel.scroll(X, Y, -100_000);
        assertThat(viewport().zoom()).isEqualTo(0.1);
        keepsUnderThePointer(before);
    }

    @Test
    void twoFingersZoomAroundTheirMiddle() {
        Viewport before = viewport();
        pointer.pinch(X, Y, 1.5);
        assertThat(viewport().zoom()).isCloseTo(1.5, within(1e-9));
        keepsUnderThePointer(before);
        pointer.pinch(X, Y, 0.01);
        assertThat(viewport().zoom()).isEqualTo(0.1);
        keepsUnderThePointer(before);
    }

    @Test
    void theWheelPansBothWays() {
        pointer.scroll(X, Y, 0, -40);
        assertThat(viewport()).isEqualTo(new Viewport(-40, -20, 1));
        pointer.scroll(X, Y, 30, 0);
        assertThat(viewport()).isEqualTo(new Viewport(-70, -20, 1));
        look(new Viewport(0, 0, 0.5));
        pointer.scroll(X, Y, -10, -20);
        assertThat(viewport()).isEqualTo(new Viewport(20, 40, 0.5));
    }

    @Test
    void commandsZoomInStepsAroundTheMiddleWithinTheLimits() {
        double middle = viewport().boardX(WIDTH / 2);
        command("board.zoom-in");
        assertThat(viewport().zoom()).isEqualTo(1.25);
        assertThat(viewport().boardX(WIDTH / 2)).isCloseTo(middle, within(1e-6));
        for (int i = 0; i < 8; i++) {
            command("board.zoom-in");
        }
        assertThat(viewport().zoom()).isEqualTo(4);
        command("board.zoom-100");
        assertThat(viewport().zoom()).isEqualTo(1);
        run(() -> board.zoomTo(0.001));
        assertThat(viewport().zoom()).isEqualTo(0.1);
    }
}
