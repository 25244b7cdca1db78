package org.flipside.catalogue;

/**
 * The sections of a failure mode's page, in the order of the page ({@code domain.md} section 1.4).
 */
public enum Section {
    /** What it is. */
    DEFINITION,

    /** What no longer works. */
    WHAT_FAILS,

    /** What brings it about. */
    WHY_IT_EMERGES,

    /** What keeps it from being seen. */
    HOW_IT_HIDES,

    /** The virtue it passes for. */
    MISTAKEN_FOR,

    /** What to listen for; a list. */
    EARLY_WARNING_SIGNALS,

    /** The usual wrong explanations; a list. */
    MISDIAGNOSES,

    /** What breaks it; a list. */
    INTERRUPTIONS,

    /** The state that counts as recovered. */
    RECOVERY_CONDITION,

    /** What to stop at once. */
    FAIL_SAFE_DEFAULT
}
