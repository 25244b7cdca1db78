package org.flipside.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Draws what is dragged to the edges and middles of its neighbours, and to equal distances. */
public final class Snapping {
    /**
     * A line that shows to what something snapped.
     *
     * @param vertical whether it runs from top to bottom
     * @param at its x, or its y if it is horizontal
     * @param from where it begins
     * @param to where it ends
     */
    public record Guide(boolean vertical, double at, double from, double to) {}

    /**
     * The free space between what is dragged and its neighbour in the same row or column.
     *
     * @param from the end of one
     * @param to the beginning of the other
     * @param across the y at which it is shown, or the x in a column
     * @param horizontal whether the two lie side by side
     */
    public record Distance(double from, double to, double across, boolean horizontal) {
        /** How long it is. */
        public double length() {
            return to - from;
        }
    }

    /**
     * Where something goes.
     *
     * @param dx how far to the right of where it was let go
     * @param dy how far below
     * @param guides what it snapped to
     * @param distances to its neighbours left and right, above and below
     */
    public record Snap(double dx, double dy, List<Guide> guides, List<Distance> distances) {}

    private record Pull(double by, double at, Box to) {
        boolean isNearer(double tolerance) {
            return Math.abs(by) <= tolerance;
        }
    }

    private Snapping() {}

    /**
     * Where a dragged box goes.
     *
     * @param moving what is dragged, where it would lie
     * @param neighbours what lies near and stays
     * @param tolerance how far it may be drawn
     */
    public static Snap snap(Box moving, Collection<Box> neighbours, double tolerance) {
        Pull across = nearest(moving, neighbours, true, tolerance);
        Pull down = nearest(moving, neighbours, false, tolerance);
        double dx = across.isNearer(tolerance) ? across.by : 0;
        double dy = down.isNearer(tolerance) ? down.by : 0;
        Box snapped = moving.moved(dx, dy);
        List<Guide> guides = new ArrayList<>();
        if (across.isNearer(tolerance)) {
            Box both = snapped.union(across.to);
            guides.add(new Guide(true, across.at, both.y(), both.bottom()));
        }
        if (down.isNearer(tolerance)) {
            Box both = snapped.union(down.to);
            guides.add(new Guide(false, down.at, both.x(), both.right()));
        }
        return new Snap(dx, dy, guides, distances(snapped, neighbours));
    }

    private static Pull nearest(
            Box moving, Collection<Box> neighbours, boolean horizontal, double tolerance) {
        Pull best = new Pull(tolerance * 2 + 1, 0, moving);
        double bestAway = Double.POSITIVE_INFINITY;
        for (Box other : neighbours) {
            double away =
                    Math.hypot(
                            other.centerX() - moving.centerX(), other.centerY() - moving.centerY());
            for (Pull pull : pulls(moving, other, horizontal)) {
                double gain = Math.abs(best.by) - Math.abs(pull.by);
                if (gain > 0.01 || (gain > -0.01 && away < bestAway)) {
                    best = pull;
                    bestAway = away;
                }
            }
        }
        return best;
    }

    private static List<Pull> pulls(Box moving, Box other, boolean horizontal) {
        if (horizontal) {
            return List.of(
                    new Pull(other.x() - moving.x(), other.x(), other),
                    new Pull(other.right() - moving.right(), other.right(), other),
                    new Pull(other.centerX() - moving.centerX(), other.centerX(), other));
        }
        return List.of(
                new Pull(other.y() - moving.y(), other.y(), other),
                new Pull(other.bottom() - moving.bottom(), other.bottom(), other),
                new Pull(other.centerY() - moving.centerY(), other.centerY(), other));
    }

    private static List<Distance> distances(Box box, Collection<Box> neighbours) {
        Distance left = new Distance(Double.NEGATIVE_INFINITY, box.x(), box.centerY(), true);
        Distance right = new Distance(box.right(), Double.POSITIVE_INFINITY, box.centerY(), true);
        Distance above = new Distance(Double.NEGATIVE_INFINITY, box.y(), box.centerX(), false);
        Distance below = new Distance(box.bottom(), Double.POSITIVE_INFINITY, box.centerX(), false);
        for (Box other : neighbours) {
            boolean sameRow = other.y() < box.bottom() && box.y() < other.bottom();
            boolean sameColumn = other.x() < box.right() && box.x() < other.right();
            if (sameRow && other.right() <= box.x() && other.right() > left.from) {
                left = new Distance(other.right(), box.x(), box.centerY(), true);
            }
            if (sameRow && other.x() >= box.right() && other.x() < right.to) {
                right = new Distance(box.right(), other.x(), box.centerY(), true);
            }
            if (sameColumn && other.bottom() <= box.y() && other.bottom() > above.from) {
                above = new Distance(other.bottom(), box.y(), box.centerX(), false);
            }
            if (sameColumn && other.y() >= box.bottom() && other.y() < below.to) {
                below = new Distance(box.bottom(), other.y(), box.centerX(), false);
            }
        }
        return List.of(left, right, above, below).stream()
                .filter(distance -> distance.length() > 0 && distance.length() <= 240)
                .toList();
    }
}
