package org.flipside.model;

/** How far an owner may decide alone. */
public enum Authority {
    /** May decide. */
    FULL,

    /** May decide within limits. */
    PARTIAL,

    /** Must ask. */
    NONE,

    /** Nobody asked yet. */
    UNKNOWN
}
