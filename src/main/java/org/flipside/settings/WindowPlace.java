package org.flipside.settings;

/**
 * Where a window was, in the pixels of all displays together.
 *
 * @param x left edge
 * @param y upper edge
 * @param width at least 1
 * @param height at least 1
 * @param maximized whether it filled its display; the rest is then where it was before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    /** As much of a window as must be seen for it to be found again. */
    private static final double GRIP = 64;

    public WindowPlace {
        if (!(width >= 1 && height >= 1) || Double.isNaN(x + y) || Double.isInfinite(x + y)) {
            throw new IllegalArgumentException("A window has a place and a size");
        }
    }

    /** Whether enough of its upper edge lies on a display to take hold of it. */
    public boolean canBeReached(double left, double top, double right, double bottom) {
        double seen = Math.min(right, x + width) - Math.max(left, x);
        return seen >= Math.min(GRIP, width) && y >= top - 1 && y <= bottom - GRIP;
    }
}
