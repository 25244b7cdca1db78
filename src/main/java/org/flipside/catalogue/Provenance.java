package org.flipside.catalogue;

/** Where an item of the catalogue comes from. */
public enum Provenance {
    /** The published practice says so. */
    STATED,

    /** Our reading of it: shown as "suggested", and open to be changed. */
    INFERRED,

    /** Not known to us: left empty, and open to be filled in. */
    UNVERIFIED
}
