package org.flipside.catalogue;

/**
 * How far the damage reaches. The published words have no ranking; the order here is a suggested
 * one ({@code domain.md} section 1.1).
 */
public enum Severity {
    /** Harm to work and people nearby. */
    HIGH,

    /** Harm throughout the system. */
    SYSTEMIC,

    /** Harm that sets off other failure modes. */
    CASCADING,

    /** Harm to what the organization is for. */
    EXISTENTIAL,

    /** Harm that it does not come back from by itself. */
    TERMINAL
}
