package org.flipside.model;

/** Something an owner can pull to change what produces a result. */
public enum Lever {
    /** Money. */
    BUDGET,

    /** People and their time. */
    STAFF,

    /** Rules. */
    POLICY,

    /** The order of work. */
    PRIORITY,

    /** What is measured and rewarded. */
    METRIC
}
