package org.flipside.model;

/** What the stage shows. */
public enum Scene {
    /** The title that the room sees. */
    TITLE,

    /** One card. */
    CARD,

    /** The answers to one card, once they are revealed. */
    RESULT,

    /** All cards, small. */
    OVERVIEW,

    /** The board with its links. */
    MAP,

    /** The time that is left, large. */
    COUNTDOWN,

    /** The dot vote. */
    DOTS,

    /** Decisions and actions, read back. */
    CLOSING
}
