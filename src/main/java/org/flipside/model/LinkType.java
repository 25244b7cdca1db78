package org.flipside.model;

/** How one card bears on another ({@code domain.md} section 1.6). */
public enum LinkType {
    /** The first feeds the second. */
    LEADS_TO,

    /** The first makes the second worse. */
    AMPLIFIES,

    /** The first hides the second. */
    MASKS,

    /** Both are met together; no direction. */
    CO_OCCURS,

    /** The first is taken for the second. */
    MISTAKEN_FOR
}
