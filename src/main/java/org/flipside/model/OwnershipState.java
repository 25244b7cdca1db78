package org.flipside.model;

/** Where the ownership of a card or an action stands ({@code domain.md} section 5.3). */
public enum OwnershipState {
    /** Nobody. */
    UNOWNED,

    /** Somebody was named. */
    PROPOSED,

    /** The person was in the room and agreed. */
    ACCEPTED,

    /** Agreed, and holds nothing to change it with. */
    ACCEPTED_WITHOUT_LEVERS,

    /** Handed on. */
    DELEGATED,

    /** Two names. */
    DISPUTED,

    /** The person left, or the date passed. */
    LAPSED
}
