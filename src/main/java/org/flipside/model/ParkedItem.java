package org.flipside.model;

import java.time.Instant;

/**
 * Something that was set aside.
 *
 * @param about where it came from
 * @param text what it is
 * @param outcome what became of it
 * @param resolution the answer, the owner or the reason; may be empty
 * @param parkedAt when
 */
public record ParkedItem(
        Id<ParkedItem> id,
        Subject about,
        String text,
        ParkedOutcome outcome,
        String resolution,
        Instant parkedAt)
        implements Entity {
    @Override
    public EntityKind entityKind() {
        return EntityKind.PARKED;
    }

    /** The same item about something else. */
    public ParkedItem withAbout(Subject other) {
        return new ParkedItem(id, other, text, outcome, resolution, parkedAt);
    }
}
