package org.flipside.layout;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays cards out in order. All results start at the given corner. */
public final class Arrangement {
    private Arrangement() {}

    /** As many columns as make a board of about 3 to 2. */
    public static int columnsFor(int cards) {
        double ratio = 1.5 * CardSize.PITCH_Y / CardSize.PITCH_X;
        return Math.max(1, (int) Math.ceil(Math.sqrt(cards * ratio)));
    }

    /** The places of a grid, row by row. */
    public static List<Point> grid(int cards, int columns, Point corner) {
        List<Point> places = new ArrayList<>(cards);
        for (int i = 0; i < cards; i++) {
            places.add(cell(corner, i % columns, i / columns));
        }
        return places;
    }

    /** The cards as a grid, in the order given. */
    public static Map<Id<Card>, Point> grid(List<Card> cards, Point corner) {
        List<Point> places = grid(cards.size(), columnsFor(cards.size()), corner);
        Map<Id<Card>, Point> result = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            result.put(cards.get(i).id(), places.get(i));
        }
        return result;
    }

    /**
     * The cards in columns by a key, the keys in their natural order, each column in the order
     * given.
     */
    public static <K extends Comparable<K>> Map<Id<Card>, Point> columns(
            List<Card> cards, Function<Card, K> key, Point corner) {
        Map<K, List<Card>> columns = new TreeMap<>();
        for (Card card : cards) {
            columns.computeIfAbsent(key.apply(card), _ -> new ArrayList<>()).add(card);
        }
        Map<Id<Card>, Point> result = new LinkedHashMap<>();
        int column = 0;
        for (List<Card> members : columns.values()) {
            for (int row = 0; row < members.size(); row++) {
                result.put(members.get(row).id(), cell(corner, column, row));
            }
            column++;
        }
        return result;
    }

    private static Point cell(Point corner, int column, int row) {
        return corner.plus(column * CardSize.PITCH_X, row * CardSize.PITCH_Y);
    }

    /**
     * Free places for new cards: row by row from the corner of {@code within}, passing over what is
     * taken, further down when that is full.
     */
    public static List<Point> freePlaces(CardIndex taken, int cards, Box within) {
        int columns =
                Math.max(
                        1,
                        (int)
                                ((within.width() + CardSize.PITCH_X - CardSize.WIDTH)
                                        / CardSize.PITCH_X));
        List<Point> places = new ArrayList<>(cards);
        Point corner =
                new Point(
                        Math.ceil(within.x() / CardSize.GRID) * CardSize.GRID,
                        Math.ceil(within.y() / CardSize.GRID) * CardSize.GRID);
        for (int i = 0; places.size() < cards; i++) {
            Point place = cell(corner, i % columns, i / columns);
            if (taken.in(CardSize.at(place)).isEmpty()) {
                places.add(place);
            }
        }
        return places;
    }
}
