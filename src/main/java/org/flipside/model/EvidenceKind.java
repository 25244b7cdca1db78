package org.flipside.model;

/** What sort of observation a piece of evidence is ({@code domain.md} section 5.2). */
public enum EvidenceKind {
    /** A story somebody tells. */
    ANECDOTE,

    /** Something seen at first hand. */
    OBSERVATION,

    /** The words of a customer or of a member of staff. */
    QUOTE,

    /** A document or record. */
    DOCUMENT,

    /** A measurement or other data. */
    METRIC,

    /** What an earlier session found. */
    EARLIER_FINDING,

    /** We looked, and found nothing. */
    ABSENCE
}
