package org.flipside.catalogue;

import org.flipside.model.PatternRef;

import java.util.List;

/**
 * A pattern that is still being interpreted.
 *
 * @param ref its code
 * @param name its name
 * @param domain the corner of the organization it concerns; empty where none is given
 * @param confidence how well it is established
 * @param status where the note itself stands
 * @param related failure modes that occur together in it
 */
public record FieldNote(
        PatternRef.FieldNote ref,
        String name,
        String domain,
        Confidence confidence,
        Status status,
        List<PatternRef.FailureMode> related)
        implements Entry {
    public FieldNote {
        related = List.copyOf(related);
    }

    /** How well a pattern is established. */
    public enum Confidence {
        /** Seen. */
        OBSERVED,

        /** Seen again, elsewhere. */
        CONFIRMED
    }

    /** Where a note stands. */
    public enum Status {
        /** Being written. */
        DRAFT,

        /** In use. */
        ACTIVE
    }
}
