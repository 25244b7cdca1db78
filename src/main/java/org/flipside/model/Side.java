package org.flipside.model;

/** The side of a card that lies up. */
public enum Side {
    /** What the organization says. */
    CLAIM,

    /** The failure mode that may live behind it. */
    FLIPSIDE;

    /** The other side. */
    public Side turned() {
        return this == CLAIM ? FLIPSIDE : CLAIM;
    }
}
