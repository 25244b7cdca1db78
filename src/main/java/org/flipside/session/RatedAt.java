package org.flipside.session;

import org.flipside.model.Rating;
import org.flipside.model.Scores;

/** When a card was rated. */
public enum RatedAt {
    /** As it is. */
    BEFORE,
    /** Once an action was carried out and verified. */
    AFTER;

    /** The rating as the scores have it. */
    public Rating of(Scores scores) {
        return this == BEFORE ? scores.before() : scores.after();
    }

    /** The scores with that rating in place of their own. */
    public Scores in(Scores scores, Rating rating) {
        return this == BEFORE ? scores.withBefore(rating) : scores.withAfter(rating);
    }
}
