package org.flipside.ui.board;

import javafx.animation.AnimationTimer;

/**
 * Moves the board under the pointer while something is dragged to its edge. Runs once a frame, and
 * only while a drag goes on.
 */
final class EdgePan extends AnimationTimer {
    /** How near to an edge the pointer must be, in pixels. */
    private static final double NEAR = 40;

    /** How fast the board moves with the pointer at the very edge, in pixels a second. */
    private static final double FASTEST = 900;

    private static final double NANOS = 1e9;

    /** Longer pauses than this, in seconds, are no frame but a halt. */
    private static final double LONGEST_FRAME = 0.1;

    private final BoardView board;
    private double x;
    private double y;
    private long last;

    EdgePan(BoardView board) {
        this.board = board;
    }

    /** The pointer is there now, in the view. */
    void at(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
        if (last == 0) {
            last = -1;
            start();
        }
    }

    /** The drag is over. */
    void end() {
        stop();
        last = 0;
    }

    @Override
    public void handle(long now) {
        double seconds = last < 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) / NANOS);
        last = now;
        double dx = speed(x, board.getWidth()) * seconds;
        double dy = speed(y, board.getHeight()) * seconds;
        if (dx != 0 || dy != 0) {
            board.setViewport(board.getViewport().panned(dx, dy));
        }
    }

    /** Positive at the near edge, negative at the far one, zero between. */
    private static double speed(double at, double length) {
        if (at < NEAR) {
            return FASTEST * Math.min(1, (NEAR - at) / NEAR);
        }
        double left = length - at;
        return left < NEAR ? -FASTEST * Math.min(1, (NEAR - left) / NEAR) : 0;
    }
}
