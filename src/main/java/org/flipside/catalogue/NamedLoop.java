package org.flipside.catalogue;

import org.flipside.model.PatternRef;

import java.util.List;

/**
 * Failure modes that feed each other in a circle. All of them are inferred.
 *
 * @param code such as {@code R2}; R for reinforcing
 * @param name such as "Upward load"
 * @param story how it goes round, in two or three sentences
 * @param cut a question to the group: where could it be cut
 * @param members in the order in which they feed each other; the last feeds the first
 */
public record NamedLoop(
        String code, String name, String story, String cut, List<PatternRef.FailureMode> members) {
    public NamedLoop {
        members = List.copyOf(members);
        if (members.size() < 2) {
            throw new IllegalArgumentException("A loop has two members or more: " + code);
        }
    }

    /** The member that comes after the one at {@code index}; the first after the last. */
    public PatternRef.FailureMode after(int index) {
        return members.get((index + 1) % members.size());
    }
}
