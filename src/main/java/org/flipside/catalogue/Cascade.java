package org.flipside.catalogue;

import org.flipside.model.LinkType;
import org.flipside.model.PatternRef;

/**
 * A directed relation between two failure modes.
 *
 * @param from upstream
 * @param to downstream
 * @param type how the first bears on the second
 * @param provenance whether the relation is stated or inferred; inferred ones are drawn dashed
 * @param reason why, in a sentence, which may be ours where the relation is stated
 */
public record Cascade(
        PatternRef.FailureMode from,
        PatternRef.FailureMode to,
        LinkType type,
        Provenance provenance,
        Fact reason) {
    public Cascade {
        if (from.equals(to) || provenance == Provenance.UNVERIFIED) {
            throw new IllegalArgumentException(
                    from.code() + " to " + to.code() + ", " + provenance);
        }
    }
}
