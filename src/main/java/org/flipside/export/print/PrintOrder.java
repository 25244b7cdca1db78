package org.flipside.export.print;

/**
 * How pages are printed.
 *
 * @param title what the printer's queue calls it
 * @param first the first page, from 1
 * @param last the last page; not before the first
 * @param copies from 1 to {@link #MOST_COPIES}
 * @param isTwoSided whether both sides of the paper are printed, turned over its long edge
 */
public record PrintOrder(String title, int first, int last, int copies, boolean isTwoSided) {
    /** More copies than that are a slip of the finger. */
    public static final int MOST_COPIES = 99;

    public PrintOrder {
        if (first < 1 || last < first || copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException(
                    "Pages %d to %d, %d copies".formatted(first, last, copies));
        }
    }
}
