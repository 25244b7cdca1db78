package org.flipside.session;

import org.flipside.model.Ownership;

/** The texts of an ownership that people write. */
public enum OwnershipText {
    /** The one accountable person. */
    OWNER,
    /** Who decides, if somebody else. */
    DECIDER,
    /** Who may reverse the decision. */
    MAY_REVERSE,
    /** The way up, and who protects it. */
    ESCALATION,
    /** What happens first. */
    FIRST_STEP,
    /** What stops at once. */
    STOPS_TODAY;

    /** The text as the ownership has it. */
    public String of(Ownership ownership) {
        return switch (this) {
            case OWNER -> ownership.owner();
            case DECIDER -> ownership.decider();
            case MAY_REVERSE -> ownership.mayReverse();
            case ESCALATION -> ownership.escalation();
            case FIRST_STEP -> ownership.firstStep();
            case STOPS_TODAY -> ownership.stopsToday();
        };
    }
}
