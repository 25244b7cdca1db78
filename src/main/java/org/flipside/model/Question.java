package org.flipside.model;

/** What a round asks about a card. */
public enum Question {
    /** "How true is this from your chair?", before anything was turned. */
    CHECK_IN,

    /** "Does this happen here?" */
    RECOGNITION
}
