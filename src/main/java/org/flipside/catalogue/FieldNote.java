package org.flipside.catalogue;

import org.flipside.model.PatternRef;

import java.util.List;
import java.util.Optional;

/**
 * A pattern that is still being interpreted.
 *
 * @param ref its code
 * @param nameAttribute its name
 * @param domainAttribute the corner of the organization it concerns
 * @param confidenceAttribute how well it is established
 * @param statusAttribute where the note itself stands
 * @param relatedAttribute failure modes that occur together in it
 */
public record FieldNote(
        PatternRef.FieldNote ref,
        Attribute<String> nameAttribute,
        Attribute<String> domainAttribute,
        Attribute<Confidence> confidenceAttribute,
        Attribute<Status> statusAttribute,
        Attribute<List<PatternRef.FailureMode>> relatedAttribute)
        implements Entry {
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

    @Override
    public String name() {
        return nameAttribute.value().orElse("");
    }

    /** The corner of the organization it concerns, if known. */
    public Optional<String> domain() {
        return domainAttribute.value();
    }

    /** The failure modes that occur together in it, as far as they are known. */
    public List<PatternRef.FailureMode> related() {
        return relatedAttribute.value().orElse(List.of());
    }
}
