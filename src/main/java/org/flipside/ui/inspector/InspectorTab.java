package org.flipside.ui.inspector;

/** The tabs of the inspector, in their order. */
enum InspectorTab {
    /** Both sides of the card. */
    FLIPSIDE,
    /** What speaks for and against. */
    EVIDENCE,
    /** Who answers for it, with what. */
    OWNER,
    /** What was decided about it, and what will be done. */
    ACTIONS,
    /** How it is rated. */
    SCORES,
    /** What the facilitator alone reads. */
    NOTES,
    /** What happened to it. */
    HISTORY
}
