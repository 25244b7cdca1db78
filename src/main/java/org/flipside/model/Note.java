package org.flipside.model;

import java.time.Instant;

/**
 * Something the facilitator wrote down, for the facilitator only.
 *
 * @param about what it is about
 * @param text what it says
 * @param writtenAt when
 */
public record Note(Id<Note> id, Subject about, String text, Instant writtenAt) implements Entity {
    @Override
    public EntityKind entityKind() {
        return EntityKind.NOTE;
    }
}
