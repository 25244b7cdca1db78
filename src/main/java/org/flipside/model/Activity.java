package org.flipside.model;

/**
 * What a phase of the agenda is for ({@code domain.md} section 4.2); it says which tools are out.
 */
public enum Activity {
    /** Purpose, stance, rules. */
    OPEN,

    /** Each claim from 0 to 3, silently. */
    CHECK_IN,

    /** One card after the other: read, turn, talk, recognise. */
    EXAMINE,

    /** What was seen, where, when; what speaks against it. */
    EVIDENCE,

    /** What feeds what. */
    MAP,

    /** Where a change would matter most. */
    FOCUS,

    /** Owners, levers, actions, decisions. */
    DECIDE,

    /** Read back, parking lot, dates. */
    CLOSE,

    /** Nothing that needs a tool. */
    TALK
}
