package org.flipside.model;

/** The kinds of entity a session holds. */
public enum EntityKind {
    /** {@link SessionDetails}, exactly one. */
    DETAILS,

    /** {@link Lens}. */
    LENS,

    /** {@link Phase}. */
    PHASE,

    /** {@link Group}. */
    GROUP,

    /** {@link Participant}. */
    PARTICIPANT,

    /** {@link Card}. */
    CARD,

    /** {@link Cluster}. */
    CLUSTER,

    /** {@link Evidence}. */
    EVIDENCE,

    /** {@link Ownership}. */
    OWNERSHIP,

    /** {@link Link}. */
    LINK,

    /** {@link Action}. */
    ACTION,

    /** {@link Decision}. */
    DECISION,

    /** {@link Recognition}. */
    RECOGNITION,

    /** {@link ParkedItem}. */
    PARKED,

    /** {@link Note}. */
    NOTE,

    /** {@link Progress}, once at most. */
    PROGRESS,

    /** {@link Timing}. */
    TIMING,

    /** {@link Round}. */
    ROUND,

    /** {@link DotVote}. */
    DOT_VOTE,

    /** {@link Dots}. */
    DOTS,

    /** {@link Scores}. */
    SCORES
}
