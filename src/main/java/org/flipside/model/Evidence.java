package org.flipside.model;

import java.time.Instant;

/**
 * A record that speaks for or against a card's failure mode ({@code domain.md} section 5.2).
 *
 * @param card what it is evidence of
 * @param kind what sort of observation it is
 * @param direction for, against or unclear
 * @param strength how well grounded
 * @param proximity how near the source stands
 * @param observed the day it was observed, not the day it was entered
 * @param sourceRole the role of the source, never a name
 * @param note what was seen
 * @param reference a link or a file name; may be empty
 * @param recordedAt when it was entered
 */
public record Evidence(
        Id<Evidence> id,
        Id<Card> card,
        EvidenceKind kind,
        Direction direction,
        Strength strength,
        Proximity proximity,
        CalendarDay observed,
        String sourceRole,
        String note,
        String reference,
        Instant recordedAt)
        implements Entity {
    @Override
    public EntityKind entityKind() {
        return EntityKind.EVIDENCE;
    }
}
