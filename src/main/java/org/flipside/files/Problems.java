package org.flipside.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is wrong with one file. Used by one thread. */
final class Problems {
    /** Beyond this they are only counted: a hostile file may hold one in each byte. */
    private static final int MAX_KEPT = 10_000;

    private final String file;
    private final List<Problem> placed = new ArrayList<>();
    private final List<Sought> sought = new ArrayList<>();
    private long dropped;

    /** A problem whose place in the text is still to be looked up. */
    private record Sought(Places.Spot spot, String message) {}

    Problems(String file) {
        this.file = file;
    }

    /** A collection of its own for the same file. */
    Problems empty() {
        return new Problems(file);
    }

    /** A problem of the file as a whole. */
    void ofFile(String message) {
        placed.add(Problem.ofFile(file, message));
    }

    /** A problem whose place is known. */
    void at(int line, int column, JsonPath path, String message) {
        if (kept()) {
            placed.add(new Problem(file, line, column, message, path.toString()));
        }
    }

    /** A problem of the text, outside of any value. */
    void at(int line, int column, String message) {
        placed.add(new Problem(file, line, column, message, ""));
    }

    /** A problem of the value there. */
    void of(JsonPath path, String message) {
        if (kept()) {
            sought.add(new Sought(new Places.Spot(path, false), message));
        }
    }

    /** A problem of the key there. */
    void ofKey(JsonPath path, String message) {
        if (kept()) {
            sought.add(new Sought(new Places.Spot(path, true), message));
        }
    }

    private boolean kept() {
        if (count() < MAX_KEPT) {
            return true;
        }
        dropped++;
        return false;
    }

    int count() {
        return placed.size() + sought.size();
    }

    boolean none() {
        return count() == 0;
    }

    /** All of them in the order of the text. */
    List<Problem> inOrder(String text) {
        Set<Places.Spot> spots = new HashSet<>();
        sought.forEach(s -> spots.add(s.spot()));
        Map<Places.Spot, Places.Place> places = spots.isEmpty() ? Map.of() : Places.of(text, spots);
        List<Problem> all = new ArrayList<>(placed);
        for (Sought s : sought) {
            Places.Place place = places.getOrDefault(s.spot(), Places.Place.START);
            String path = s.spot().path().toString();
            all.add(new Problem(file, place.line(), place.column(), s.message(), path));
        }
        all.sort(
                Comparator.comparingInt(Problem::line)
                        .thenComparingInt(Problem::column)
                        .thenComparing(Problem::jsonPath)
                        .thenComparing(Problem::message));
        return List.copyOf(all);
    }

    /** Why the file is refused. */
    <T> Reading<T> refused(String text) {
        List<Problem> all = inOrder(text);
        List<Problem> shown = all.subList(0, Math.min(all.size(), Reading.MAX_PROBLEMS));
        return new Reading.Refused<>(shown, all.size() - shown.size() + dropped);
    }
}
