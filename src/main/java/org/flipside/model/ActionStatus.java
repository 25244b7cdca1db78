package org.flipside.model;

/** Where an action stands. */
public enum ActionStatus {
    /** Named. */
    PROPOSED,

    /** Agreed by its owner. */
    ACCEPTED,

    /** Declined. */
    REJECTED,

    /** Carried out. */
    DONE,

    /** Seen to have had its effect. */
    VERIFIED,

    /** Given up, with a reason. */
    DROPPED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
