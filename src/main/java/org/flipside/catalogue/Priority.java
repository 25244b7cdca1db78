package org.flipside.catalogue;

/** How urgent it is to act on a rated card. */
public enum Priority {
    /** Act, or record a decision that says why not. */
    HIGH,

    /** One should act. */
    MEDIUM,

    /** One may act. */
    LOW
}
