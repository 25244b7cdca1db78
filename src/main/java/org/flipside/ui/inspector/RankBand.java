package org.flipside.ui.inspector;

import java.util.Arrays;
import java.util.Optional;

/**
 * The bands of ranks that mean the same to an organization ({@code domain.md} section 4.1), worst
 * first.
 */
enum RankBand {
    /** Ranks 9 and 10. */
    WORST(9, 10),
    /** Ranks 7 and 8. */
    HIGH(7, 8),
    /** Ranks 4 to 6. */
    MIDDLE(4, 6),
    /** Ranks 2 and 3. */
    LOW(2, 3),
    /** Rank 1. */
    LEAST(1, 1);

    private final int first;
    private final int last;

    RankBand(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The band of a rank; none for 0, which is no rank. */
    static Optional<RankBand> of(int rank) {
        return Arrays.stream(values())
                .filter(band -> band.first <= rank && rank <= band.last)
                .findFirst();
    }

    /** Its ranks, such as {@code 9–10}. */
    String ranks() {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
