package org.flipside.model;

/**
 * A place on the board, in pixels at 100 %, x to the right and y downward.
 *
 * @param x finite
 * @param y finite
 */
public record Point(double x, double y) {
    /** The middle of the board. */
    public static final Point ORIGIN = new Point(0, 0);

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A place must be finite: " + x + ", " + y);
        }
    }

    /** This place, moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
