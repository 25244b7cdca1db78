package org.flipside.layout;

import org.flipside.model.Point;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of a link from card to card: straight where the cards face each other, otherwise with
 * bends at right angles.
 *
 * @param points from the first card to the second, two or four
 * @param label where its name stands, in the middle of its longest part
 * @param isLevelAtLabel whether that part runs from side to side
 * @param lengthAtLabel how long that part is
 */
public record LinkRoute(
        List<Point> points, Point label, boolean isLevelAtLabel, double lengthAtLabel) {
    /** Links stop outside the halo of a selected card. */
    public static final double CLEARANCE = 8;

    /** Cards face each other when this much of their edges does. */
    private static final double FACING = 32;

    public LinkRoute {
        points = List.copyOf(points);
    }

    /** The way from one card to another. */
    public static LinkRoute between(Box from, Box to) {
        double gapX = Math.max(to.x() - from.right(), from.x() - to.right());
        double gapY = Math.max(to.y() - from.bottom(), from.y() - to.bottom());
        return of(gapX >= gapY ? sideways(from, to) : upAndDown(from, to));
    }

    private static List<Point> sideways(Box from, Box to) {
        boolean rightward = to.centerX() >= from.centerX();
        double start = rightward ? from.right() + CLEARANCE : from.x() - CLEARANCE;
        double end = rightward ? to.x() - CLEARANCE : to.right() + CLEARANCE;
        double top = Math.max(from.y(), to.y());
        double bottom = Math.min(from.bottom(), to.bottom());
        if (bottom - top >= FACING) {
            double y = (top + bottom) / 2;
            return List.of(new Point(start, y), new Point(end, y));
        }
        double middle = (start + end) / 2;
        return List.of(
                new Point(start, from.centerY()),
                new Point(middle, from.centerY()),
                new Point(middle, to.centerY()),
                new Point(end, to.centerY()));
    }

    private static List<Point> upAndDown(Box from, Box to) {
        boolean downward = to.centerY() >= from.centerY();
        double start = downward ? from.bottom() + CLEARANCE : from.y() - CLEARANCE;
        double end = downward ? to.y() - CLEARANCE : to.bottom() + CLEARANCE;
        double left = Math.max(from.x(), to.x());
        double right = Math.min(from.right(), to.right());
        if (right - left >= FACING) {
            // right of the middle, where no tab stands
            double x = left + (right - left) * 0.7;
            return List.of(new Point(x, start), new Point(x, end));
        }
        double middle = (start + end) / 2;
        return List.of(
                new Point(from.centerX(), start),
                new Point(from.centerX(), middle),
                new Point(to.centerX(), middle),
                new Point(to.centerX(), end));
    }

    private static LinkRoute of(List<Point> points) {
        Point a = points.getFirst();
        Point b = points.get(1);
        double longest = -1;
        for (int i = 1; i < points.size(); i++) {
            double length = length(points.get(i - 1), points.get(i));
            if (length > longest) {
                longest = length;
                a = points.get(i - 1);
                b = points.get(i);
            }
        }
        Point middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        return new LinkRoute(
                points, middle, Math.abs(b.y() - a.y()) < Math.abs(b.x() - a.x()), longest);
    }

    private static double length(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    /** How far the point is from the nearest place of the way. */
    public double distanceTo(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), x, y));
        }
        return nearest;
    }

    private static double distance(Point a, Point b, double x, double y) {
        double length = length(a, b);
        if (length == 0) {
            return Math.hypot(x - a.x(), y - a.y());
        }
        double along =
                ((x - a.x()) * (b.x() - a.x()) + (y - a.y()) * (b.y() - a.y())) / (length * length);
        double t = Math.clamp(along, 0, 1);
        return Math.hypot(x - a.x() - t * (b.x() - a.x()), y - a.y() - t * (b.y() - a.y()));
    }

    /** The box around it. */
    public Box bounds() {
        List<Box> boxes = new ArrayList<>();
        points.forEach(point -> boxes.add(new Box(point.x(), point.y(), 0, 0)));
        return Box.around(boxes).orElseThrow();
    }
}
