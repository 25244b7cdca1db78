package org.flipside.ui.stage;

import javafx.scene.input.MouseEvent;

import java.util.Optional;

/**
 * A hand that takes hold of the card and turns it: the card follows the pointer; let go past the
 * middle it goes on, before it falls back. A click turns it.
 */
final class StagePull {
    /** A hand that moves less has clicked. */
    private static final double STILL = 6;

    /** Nobody has to draw further than this share of the card for half a turn. */
    private static final double LEAST_REACH = 0.3;

    private final StagePane stage;
    private Optional<StageContent.ClaimCard> card = Optional.empty();
    private Optional<CardTurning> turning = Optional.empty();
    private double begin;
    private double reach;
    private boolean justTurned;

    StagePull(StagePane stage) {
        this.stage = stage;
    }

    void pressed(MouseEvent event) {
        card = stage.cardAt(event);
        turning = Optional.empty();
        begin = event.getX();
        double width = stage.frame().cardWidth();
        reach = Math.max(Math.abs(begin - stage.frame().middle()), width * LEAST_REACH);
    }

    void dragged(MouseEvent event) {
        double way = event.getX() - begin;
        if (card.isEmpty() || (turning.isEmpty() && Math.abs(way) < STILL)) {
            return;
        }
        if (turning.isEmpty()) {
            turning = Optional.of(stage.pullOff(card.get()));
        }
        double share = Math.clamp(1 - Math.abs(way) / reach, -1, 1);
        turning.get().turnTo(Math.toDegrees(Math.acos(share)), way < 0);
    }

    void released(MouseEvent event) {
        if (card.isEmpty()) {
            return;
        }
        card = Optional.empty();
        if (turning.isEmpty()) {
            if (event.isStillSincePress()) {
                stage.turnedByHand();
            }
            return;
        }
        CardTurning drawn = turning.get();
        turning = Optional.empty();
        if (drawn.isPastMiddle()) {
            drawn.settle(
                    180,
                    () -> {
                        justTurned = true;
                        stage.turnedByHand();
                        stage.endTurning();
                        justTurned = false;
                    });
        } else {
            drawn.settle(0, stage::endTurning);
        }
    }

    /** Whether what comes now was turned by this hand and is shown turned already. */
    boolean justTurned() {
        return justTurned;
    }

    /** The next change is somebody else's. */
    void forget() {
        justTurned = false;
    }
}
