package org.flipside.export.drawing;

import org.flipside.model.Point;

import java.util.ArrayList;
import java.util.List;

/** A shape, in pixels at 100 %. */
sealed interface Outline {
    /** An upright rectangle with round corners; {@code radius} 0 for sharp ones. */
    record Rect(double x, double y, double width, double height, double radius)
            implements Outline {}

    /** A disc around a point. */
    record Disc(double x, double y, double radius) implements Outline {}

    /** A line from point to point, or the area within. */
    record Way(List<Point> points, boolean isClosed) implements Outline {
        public Way {
            points = List.copyOf(points);
        }
    }

    /** An area within lines and curves. */
    record Path(List<Step> steps) implements Outline {
        public Path {
            steps = List.copyOf(steps);
        }

        /** The same elsewhere. */
        Path moved(double dx, double dy) {
            return new Path(steps.stream().<Step>map(step -> step.moved(dx, dy)).toList());
        }
    }

    /** One part of a path. */
    sealed interface Step {
        /** The same elsewhere. */
        Step moved(double dx, double dy);

        /** Where it begins. */
        record Move(double x, double y) implements Step {
            @Override
            public Step moved(double dx, double dy) {
                return new Move(x + dx, y + dy);
            }
        }

        /** A straight line to there. */
        record Line(double x, double y) implements Step {
            @Override
            public Step moved(double dx, double dy) {
                return new Line(x + dx, y + dy);
            }
        }

        /** A Bézier curve of the third degree to x, y. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y)
                implements Step {
            @Override
            public Step moved(double dx, double dy) {
                return new Curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
            }
        }
    }

    /**
     * A card without its folded corner.
     *
     * @param r the radius of the corners
     * @param fold the side of the folded square
     */
    static Path card(double width, double height, double r, double fold) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(r, 0));
        steps.add(new Step.Line(width - r, 0));
        steps.add(quarter(width - r, 0, width, 0, width, r));
        steps.add(new Step.Line(width, height - fold));
        steps.add(new Step.Line(width - fold, height));
        steps.add(new Step.Line(r, height));
        steps.add(quarter(r, height, 0, height, 0, height - r));
        steps.add(new Step.Line(0, r));
        steps.add(quarter(0, r, 0, 0, r, 0));
        return new Path(steps);
    }

    /** The corner of a card that lies over: a triangle with one round corner. */
    static Path fold(double width, double height, double r, double fold) {
        double left = width - fold;
        double top = height - fold;
        return new Path(
                List.of(
                        new Step.Move(width, top),
                        new Step.Line(left + r, top),
                        quarter(left + r, top, left, top, left, top + r),
                        new Step.Line(left, height)));
    }

    /** A quarter of a circle from one point to another, within the corner between them. */
    private static Step quarter(
            double fromX, double fromY, double cornerX, double cornerY, double x, double y) {
        double k = 0.5523;
        return new Step.Curve(
                fromX + (cornerX - fromX) * k,
                fromY + (cornerY - fromY) * k,
                x + (cornerX - x) * k,
                y + (cornerY - y) * k,
                x,
                y);
    }
}
