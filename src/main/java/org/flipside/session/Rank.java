package org.flipside.session;

import org.flipside.model.Rating;
import org.flipside.model.Score;

/** The three ranks of a rating ({@code domain.md} section 4.1). */
public enum Rank {
    /** How bad the effect is. */
    SEVERITY,
    /** How often it happens. */
    OCCURRENCE,
    /** How hard it is to notice: 10 is hardest, unlike the catalogue's detectability. */
    DETECTION;

    /** The score as the rating has it. */
    public Score of(Rating rating) {
        return switch (this) {
            case SEVERITY -> rating.severity();
            case OCCURRENCE -> rating.occurrence();
            case DETECTION -> rating.detection();
        };
    }

    /** The rating with that score in place of its own. */
    public Rating in(Rating rating, Score score) {
        return new Rating(
                this == SEVERITY ? score : rating.severity(),
                this == OCCURRENCE ? score : rating.occurrence(),
                this == DETECTION ? score : rating.detection());
    }
}
