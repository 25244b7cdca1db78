package org.flipside.layout;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where cards come to lie that are laid together. */
public final class Gathering {
    private Gathering() {}

    /**
     * The places of cards whose frame holds no other card: none where that is so already, else rows
     * in the free place nearest to the first of them.
     *
     * @param index where all cards lie
     * @param together which are to lie together, each in the index
     */
    public static Map<Id<Card>, Point> places(CardIndex index, Collection<Id<Card>> together) {
        List<Box> boxes = together.stream().flatMap(id -> index.box(id).stream()).toList();
        if (boxes.isEmpty() || isFree(index, together, boxes)) {
            return Map.of();
        }
        Point first = boxes.getFirst().corner();
        for (int ring = 0; ; ring++) {
            for (int down = -ring; down <= ring; down++) {
                for (int right = -ring; right <= ring; right++) {
                    boolean onRing = Math.max(Math.abs(down), Math.abs(right)) == ring;
                    Point corner = first.plus(right * CardSize.PITCH_X, down * CardSize.PITCH_Y);
                    List<Point> rows = onRing ? rows(corner, boxes.size()) : List.of();
                    if (onRing
                            && isFree(index, together, rows.stream().map(CardSize::at).toList())) {
                        return inOrder(together, rows);
                    }
                }
            }
        }
    }

    private static boolean isFree(CardIndex index, Collection<Id<Card>> together, List<Box> boxes) {
        return together.containsAll(index.in(ClusterFrame.around(boxes).orElseThrow()));
    }

    private static List<Point> rows(Point corner, int number) {
        int columns = (int) Math.ceil(Math.sqrt(number));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            points.add(
                    corner.plus(
                            i % columns * CardSize.PITCH_X,
                            Math.floorDiv(i, columns) * CardSize.PITCH_Y));
        }
        return points;
    }

    private static Map<Id<Card>, Point> inOrder(Collection<Id<Card>> together, List<Point> points) {
        Map<Id<Card>, Point> places = new LinkedHashMap<>();
        for (Id<Card> id : together) {
            places.put(id, points.get(places.size()));
        }
        return places;
    }
}
