package org.flipside.model;

/** How near the source stands to what was observed. */
public enum Proximity {
    /** It happened where the source works. */
    OWN_CHAIR,

    /** It happened next door. */
    NEIGHBOURING_TEAM,

    /** The source knows it from others. */
    THIRD_HAND
}
