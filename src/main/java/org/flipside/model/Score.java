package org.flipside.model;

/**
 * One rank of a rating.
 *
 * @param rank 1 to 10, where 10 is worst; 0 while nobody rated
 * @param why what it rests on; may be empty
 */
public record Score(int rank, String why) {
    /** The worst rank. */
    public static final int WORST = 10;

    /** Nobody rated yet. */
    public static final Score NONE = new Score(0, "");

    public Score {
        if (rank < 0 || rank > WORST) {
            throw new IllegalArgumentException("A rank is 0 to 10: " + rank);
        }
    }

    /** Whether somebody rated. */
    public boolean isRated() {
        return rank > 0;
    }
}
