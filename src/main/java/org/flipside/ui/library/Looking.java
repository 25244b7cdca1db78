package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to see of the library.
 *
 * @param standing only sessions that stand there; empty for all
 * @param client only that client's sessions, nothing of any other; empty for all
 * @param query words of which each has to be found in title, client or unit; blank for all
 * @param elsewhere the sessions in which the query was found elsewhere, such as in claims
 * @param newestFirst whether sessions that took place are listed from the last to the first
 */
record Looking(
        Optional<Standing> standing,
        Optional<String> client,
        String query,
        Set<Id<SessionDetails>> elsewhere,
        boolean newestFirst) {
    Looking {
        elsewhere = Set.copyOf(elsewhere);
    }

    /** Everything. */
    static Looking atAll() {
        return new Looking(Optional.empty(), Optional.empty(), "", Set.of(), true);
    }

    boolean isSearch() {
        return !query.isBlank();
    }
}
