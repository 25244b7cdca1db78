package org.flipside.layout;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds cards by place: a grid of cells, each with the cards whose corner lies in it. What it costs
 * depends on what is looked at, not on the number of cards. Not for several threads.
 */
public final class CardIndex {
    private static final double CELL = 512;

    /** All that lies beyond shares the outermost cells, whose number thus can be counted. */
    private static final double LAST = 1 << 30;

    private record Cell(long column, long row) {
        static Cell of(double x, double y) {
            return new Cell(number(x), number(y));
        }

        private static long number(double at) {
            return (long) Math.clamp(Math.floor(at / CELL), -LAST, LAST);
        }
    }

    private final Map<Id<Card>, Point> places = new HashMap<>();
    private final Map<Cell, Set<Id<Card>>> cells = new HashMap<>();

    /** Puts a card at a place, or moves it there. */
    public void put(Id<Card> card, Point place) {
        remove(card);
        places.put(card, place);
        cells.computeIfAbsent(Cell.of(place.x(), place.y()), _ -> new HashSet<>()).add(card);
    }

    /** Forgets a card. */
    public void remove(Id<Card> card) {
        Point old = places.remove(card);
        if (old != null) {
            Cell cell = Cell.of(old.x(), old.y());
            Set<Id<Card>> held = cells.get(cell);
            if (held != null && held.remove(card) && held.isEmpty()) {
                cells.remove(cell);
            }
        }
    }

    /** How many cards there are. */
    public int size() {
        return places.size();
    }

    /** The box of a card. */
    public Optional<Box> box(Id<Card> card) {
        return Optional.ofNullable(places.get(card)).map(CardSize::at);
    }

    /** All cards, each with its upper left corner. No copy: it changes with the index. */
    public Map<Id<Card>, Point> places() {
        return Collections.unmodifiableMap(places);
    }

    /** The smallest box around all cards; nothing without cards. */
    public Optional<Box> bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point place : places.values()) {
            left = Math.min(left, place.x());
            top = Math.min(top, place.y());
            right = Math.max(right, place.x() + CardSize.WIDTH);
            bottom = Math.max(bottom, place.y() + CardSize.HEIGHT);
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Box.between(left, top, right, bottom));
    }

    /** The cards that overlap the box, in no order. */
    public List<Id<Card>> in(Box box) {
        List<Id<Card>> found = new ArrayList<>();
        forEachIn(box, found::add);
        return found;
    }

    /** Visits the cards that overlap the box, in no order. */
    public void forEachIn(Box box, Consumer<Id<Card>> visitor) {
        Cell from = Cell.of(box.x() - CardSize.WIDTH, box.y() - CardSize.HEIGHT);
        Cell to = Cell.of(box.right(), box.bottom());
        long asked = (to.column - from.column + 1) * (to.row - from.row + 1);
        if (asked > cells.size()) {
            places.forEach((card, place) -> visit(card, place, box, visitor));
            return;
        }
        for (long column = from.column; column <= to.column; column++) {
            for (long row = from.row; row <= to.row; row++) {
                for (Id<Card> card : cells.getOrDefault(new Cell(column, row), Set.of())) {
                    Point place = places.get(card);
                    if (place != null) {
                        visit(card, place, box, visitor);
                    }
                }
            }
        }
    }

    private static void visit(Id<Card> card, Point place, Box box, Consumer<Id<Card>> visitor) {
        if (place.x() < box.right()
                && box.x() < place.x() + CardSize.WIDTH
                && place.y() < box.bottom()
                && box.y() < place.y() + CardSize.HEIGHT) {
            visitor.accept(card);
        }
    }
}
