package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.effect.PerspectiveTransform;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.flipside.layout.CardSize;
import org.flipside.model.Side;
import org.flipside.testsupport.SystemPreferences;
import org.flipside.ui.support.TurningPicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Turning a card by its corner: 240 pixels are half a rotation. */
class BoardTurnTest extends BoardFxTest {
    private final Point2D corner = new Point2D(312 + 234 + 40, 150 + 60);

    @AfterEach
    void moveAgain() {
        SystemPreferences.reset();
    }

    private void drawTo(double dx) {
        pointer.move(corner.getX() + dx, corner.getY());
    }

    private void press() {
        pointer.press(corner.getX(), corner.getY());
    }

    private void release(double dx) {
        pointer.release(corner.getX() + dx, corner.getY());
    }

    private List<TurningPicture> turning() {
        return nodes(TurningPicture.class);
    }

    private void comesToRest() {
        await("nothing turns any more", () -> turning().isEmpty());
        assertThat(get(() -> board.nodeOf(card(2)).orElseThrow().isVisible())).isTrue();
    }

    /** Where the four corners are of a card at that angle. */
    private static double[] cornersAt(double degrees) {
        return get(
                () -> {
                    Image blank = new WritableImage(1, 1);
                    TurningPicture turn =
                            new TurningPicture(blank, blank, CardSize.WIDTH, CardSize.HEIGHT);
                    turn.turnTo(degrees, true);
                    return corners(turn);
                });
    }

    private static double[] corners(TurningPicture turn) {
        PerspectiveTransform at = (PerspectiveTransform) turn.getEffect();
        return new double[] {at.getUlx(), at.getUly(), at.getUrx(), at.getLry()};
    }

    @Test
    void theAngleFollowsThePointerOnTheWay() {
        press();
        assertThat(turning()).isEmpty();
        for (double angle : new double[] {30, 75, 135, 60}) {
            drawTo(-240 * angle / 180);
            assertThat(turning()).hasSize(1);
            assertThat(get(() -> corners(turning().getFirst())))
                    .containsExactly(cornersAt(angle), within(1e-6));
        }
        assertThat(now(2).side()).isEqualTo(Side.CLAIM);
        assertThat(get(() -> board.nodeOf(card(2)).orElseThrow().isVisible())).isFalse();
        release(-80);
    }

    @Test
    void pastTheMiddleTheOtherSideShows() {
        press();
        drawTo(-100);
        Image claim = get(() -> turning().getFirst().getImage());
        drawTo(-140);
        Image flipside = get(() -> turning().getFirst().getImage());
        assertThat(flipside).isNotSameAs(claim);
        drawTo(-100);
        assertThat(get(() -> turning().getFirst().getImage())).isSameAs(claim);
        release(-100);
    }

    @Test
    void letGoBeforeTheMiddleItFallsBack() {
        press();
        drawTo(-110);
        release(-110);
        comesToRest();
        assertThat(now(2).side()).isEqualTo(Side.CLAIM);
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void letGoPastTheMiddleItCompletes() {
        press();
        drawTo(-130);
        release(-130);
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
        comesToRest();
        assertThat(get(() -> board.nodeOf(card(2)).orElseThrow().shownFace().isFlipside()))
                .isTrue();
        assertThat(editor.undoLabel()).contains("turn claim 2");
    }

    @Test
    void escReturnsIt() {
        press();
        drawTo(-200);
        press(KeyCode.ESCAPE);
        comesToRest();
        drawTo(-220);
        release(-220);
        assertThat(turning()).isEmpty();
        assertThat(now(2).side()).isEqualTo(Side.CLAIM);
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void underReducedMotionNothingIsSeenTurningAndItCompletesAllTheSame() {
        SystemPreferences.reduceMotion(true);
        press();
        drawTo(-60);
        assertThat(turning()).isEmpty();
        drawTo(-130);
        assertThat(turning()).isEmpty();
        release(-130);
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
        assertThat(turning()).isEmpty();
        run(() -> model.turn(cards(2, 3)));
        assertThat(turning()).isEmpty();
    }

    @Test
    void aCardThatIsDeletedWhileItTurnsIsGone() {
        press();
        drawTo(-60);
        command("card.delete");
        drawTo(-130);
        release(-130);
        await("nothing turns any more", () -> turning().isEmpty());
        assertThat(editor.session().cards().size()).isEqualTo(7);
        assertThat(editor.undoLabel()).contains("delete claim 2");
    }

    @Test
    void aCardThatIsDeletedBetweenPressAndMoveIsGoneToo() {
        press();
        command("card.delete");
        drawTo(-130);
        release(-130);
        await("nothing turns any more", () -> turning().isEmpty());
        assertThat(editor.undoLabel()).contains("delete claim 2");
    }

    @Test
    void aDoubleClickOnTheCornerTurnsTheCardOnce() {
        pointer.doubleClick(corner.getX(), corner.getY());
        comesToRest();
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
    }
}
