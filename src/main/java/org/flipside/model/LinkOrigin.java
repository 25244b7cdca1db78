package org.flipside.model;

/** Where a link comes from. */
public enum LinkOrigin {
    /** The group drew it. */
    DRAWN,

    /** The catalogue suggests it; nobody accepted it yet. */
    SUGGESTED,

    /** The catalogue suggested it and the group accepted it. */
    ACCEPTED
}
