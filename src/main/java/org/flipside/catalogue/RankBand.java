package org.flipside.catalogue;

import org.flipside.model.Score;

/**
 * Ranks that are treated alike.
 *
 * @param from the least of them, 1 to 10
 * @param to the worst of them, not below {@code from}
 */
public record RankBand(int from, int to) {
    public RankBand {
        if (from < 1 || to < from || to > Score.WORST) {
            throw new IllegalArgumentException("No ranks: " + from + " to " + to);
        }
    }

    /** Whether that rank is among them. */
    public boolean has(int rank) {
        return from <= rank && rank <= to;
    }

    /** Whether it is every rank there is. */
    public boolean isAny() {
        return from == 1 && to == Score.WORST;
    }
}
