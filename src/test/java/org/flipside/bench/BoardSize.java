package org.flipside.bench;

import java.util.List;

/** The boards that are measured, by their number of cards. */
final class BoardSize {
    /** All of them. */
    static final List<Integer> ALL = List.of(100, 1_000, 5_000, 10_000);

    private BoardSize() {}

    /** The beginning of a line of the table. */
    static String words(String where, int n) {
        return where + ", " + Figure.of(n) + " cards: ";
    }
}
