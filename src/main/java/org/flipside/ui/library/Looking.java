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
 * @param deleted whether the deleted sessions are shown in place of the others
 */
record Looking(
        Optional<Standing> standing,
        Optional<String> client,
        String query,
        Set<Id<SessionDetails>> elsewhere,
        boolean newestFirst,
        boolean deleted) {
    Looking {
        elsewhere = Set.copyOf(elsewhere);
    }

    /** Everything. */
    static Looking atAll() {
        return new Looking(Optional.empty(), Optional.empty(), "", Set.of(), true, false);
    }

    boolean isSearch() {
        return !query.isBlank();
    }

    /** The same at sessions that stand there; empty for all. */
    Looking at(Optional<Standing> where) {
        return new Looking(where, client, query, elsewhere, newestFirst, false);
    }

    /** The same at what was deleted. */
    Looking atDeleted() {
        return new Looking(Optional.empty(), client, "", Set.of(), newestFirst, true);
    }

    /** The same at one client; empty for all. */
    Looking atClient(Optional<String> whose) {
        return new Looking(standing, whose, query, elsewhere, newestFirst, deleted);
    }

    /** The same for other words, and where else they were found; a search is never for deleted. */
    Looking searching(String words, Set<Id<SessionDetails>> found) {
        return new Looking(standing, client, words, found, newestFirst, deleted && words.isBlank());
    }

    /** The same in the other order. */
    Looking turned() {
        return new Looking(standing, client, query, elsewhere, !newestFirst, deleted);
    }
}
