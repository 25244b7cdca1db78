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

    /** How far from the middle cards lie at most, in each direction: some 4,000 cards away. */
    public static final double FARTHEST = 1_000_000;

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A place must be finite: " + x + ", " + y);
        }
    }

    /** This place, or the nearest to it on the board. */
    public Point onBoard() {
        return new Point(Math.clamp(x, -FARTHEST, FARTHEST), Math.clamp(y, -FARTHEST, FARTHEST));
    }

    /** This place, moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
