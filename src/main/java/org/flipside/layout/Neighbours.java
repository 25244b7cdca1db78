package org.flipside.layout;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Which card lies next in a direction, for those who walk over the board by keys. */
public final class Neighbours {
    /** Where to go. */
    public enum Direction {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int dx;
        private final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        /** −1, 0 or 1 to the right. */
        public int dx() {
            return dx;
        }

        /** −1, 0 or 1 downward. */
        public int dy() {
            return dy;
        }
    }

    /** What lies aside counts this many times as far as what lies ahead. */
    private static final double ASIDE = 2.5;

    private Neighbours() {}

    /** The nearest card in that direction, within 45 degrees more or less of straight ahead. */
    public static Optional<Id<Card>> next(
            Map<Id<Card>, Point> places, Point from, Direction direction) {
        return places.entrySet().stream()
                .filter(entry -> ahead(from, entry.getValue(), direction) > 1)
                .min(
                        Comparator.<Map.Entry<Id<Card>, Point>>comparingDouble(
                                        entry -> cost(from, entry.getValue(), direction))
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The first card as people read: the uppermost row, in it the leftmost. */
    public static Optional<Id<Card>> first(Map<Id<Card>, Point> places) {
        return places.entrySet().stream()
                .min(
                        Comparator.<Map.Entry<Id<Card>, Point>>comparingDouble(
                                        entry -> entry.getValue().y())
                                .thenComparingDouble(entry -> entry.getValue().x())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static double ahead(Point from, Point to, Direction direction) {
        return (to.x() - from.x()) * direction.dx + (to.y() - from.y()) * direction.dy;
    }

    private static double cost(Point from, Point to, Direction direction) {
        double aside = Math.abs(direction.dx != 0 ? to.y() - from.y() : to.x() - from.x());
        return ahead(from, to, direction) + ASIDE * aside;
    }
}
