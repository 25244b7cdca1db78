package org.flipside.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What is true of a session as a whole.
 *
 * @param id the session's identity
 * @param title the title that the room sees
 * @param client whose session it is; sessions of different clients never mix
 * @param unit the part of the client's organization; may be empty
 * @param date the day on which it takes place
 * @param start when it begins, in the time of the place
 * @param state where it stands
 * @param answers how answers are kept
 * @param minimumGroupSize groups with fewer people are never shown apart, nor what fewer answered
 *     or voted without names; at least 1
 * @param workshop what it was made from
 * @param opening what the facilitator says first
 * @param closing what the facilitator says last
 * @param notes for the facilitator only
 * @param createdAt when it was made
 */
public record SessionDetails(
        Id<SessionDetails> id,
        String title,
        String client,
        String unit,
        LocalDate date,
        LocalTime start,
        SessionState state,
        AnswerKeeping answers,
        int minimumGroupSize,
        WorkshopRef workshop,
        String opening,
        String closing,
        String notes,
        Instant createdAt)
        implements Entity {
    /** The minimum group size that a new session gets ({@code domain.md} section 6 no. 4). */
    public static final int DEFAULT_MINIMUM_GROUP_SIZE = 5;

    public SessionDetails {
        if (minimumGroupSize < 1) {
            throw new IllegalArgumentException("minimumGroupSize must be at least 1");
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.DETAILS;
    }

    /** The same session under another title. */
    public SessionDetails withTitle(String other) {
        return new SessionDetails(
                id,
                other,
                client,
                unit,
                date,
                start,
                state,
                answers,
                minimumGroupSize,
                workshop,
                opening,
                closing,
                notes,
                createdAt);
    }

    /** The same session in another state. */
    public SessionDetails withState(SessionState other) {
        return new SessionDetails(
                id,
                title,
                client,
                unit,
                date,
                start,
                other,
                answers,
                minimumGroupSize,
                workshop,
                opening,
                closing,
                notes,
                createdAt);
    }
}
