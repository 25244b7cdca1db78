package org.flipside.model;

/** How dots are entered. */
public enum Voting {
    /** What lies on the wall is counted per card. */
    ROOM_COUNTS,

    /** One person after the other, each with the whole budget. */
    BY_PERSON
}
