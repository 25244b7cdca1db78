package org.flipside.model;

/** Whether the room may see what came out. */
public enum Disclosure {
    /** Not yet. */
    HIDDEN,

    /** Yes. */
    REVEALED
}
