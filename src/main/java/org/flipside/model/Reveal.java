package org.flipside.model;

/**
 * How much of a turned card the room has seen: the group recognises before it classifies ({@code
 * domain.md} section 2.3 no. 4).
 */
public enum Reveal {
    /** Headline and narrative. */
    STORY,

    /** And the code and name of the failure mode. */
    CODE,

    /** And the closing line. */
    ALL;

    /** The next step; the last one stays. */
    public Reveal next() {
        return this == STORY ? CODE : ALL;
    }
}
