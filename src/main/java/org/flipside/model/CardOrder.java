package org.flipside.model;

/** In which order the cards are shown. */
public enum CardOrder {
    /** As they were prepared. */
    PLANNED,

    /** As the dice fell. */
    RANDOM,

    /** Those with most dots first. */
    BY_VOTES
}
