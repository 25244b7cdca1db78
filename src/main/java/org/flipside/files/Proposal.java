package org.flipside.files;

import org.flipside.model.Session;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a file that came back would change in a session, to be looked at before it is done. Whoever
 * carries it out performs {@link #change} as one step that can be undone.
 *
 * @param label the name of that step, such as {@code Answers of Ana}
 * @param differences in the order of the file
 * @param remarks what is left as it is, a sentence each
 * @param change carries out all differences that are no conflicts, on whatever the session has
 *     become meanwhile; leaves a session as it is to which it was applied already
 */
public record Proposal(
        String label,
        List<Difference> differences,
        List<String> remarks,
        UnaryOperator<Session> change) {
    public Proposal {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is something to carry out. */
    public boolean isChange() {
        return differences.stream().anyMatch(difference -> !difference.isConflict());
    }
}
