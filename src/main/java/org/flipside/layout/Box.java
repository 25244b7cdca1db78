package org.flipside.layout;

import org.flipside.model.Point;

import java.util.Collection;
import java.util.Optional;

/**
 * An upright rectangle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A box has no negative size");
        }
    }

    /** The box between two opposite corners. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** The smallest box around all; nothing around nothing. */
    public static Optional<Box> around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union);
    }

    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Its middle from left to right. */
    public double centerX() {
        return x + width / 2;
    }

    /** Its middle from top to bottom. */
    public double centerY() {
        return y + height / 2;
    }

    /** Its upper left corner. */
    public Point corner() {
        return new Point(x, y);
    }

    /** Whether the point lies in it; the right and lower edges do not belong to it. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether they have an area in common. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** This box, moved. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** This box, larger on every side; a negative margin makes it smaller, at the least nothing. */
    public Box grown(double margin) {
        return new Box(
                x - margin,
                y - margin,
                Math.max(0, width + 2 * margin),
                Math.max(0, height + 2 * margin));
    }
}
