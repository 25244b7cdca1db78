package org.flipside.store;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a list of sessions tells about one of them.
 *
 * @param id the session
 * @param title its title
 * @param client whose session it is
 * @param unit the part of the client's organization; may be empty
 * @param date the day on which it takes place
 * @param start when it begins, in the time of the place
 * @param state where it stands
 * @param workshop the title of the workshop it was made from
 * @param lenses the names of its lenses, in order
 * @param cards how many cards it holds
 * @param turned how many of them lie with the flipside up
 * @param people how many people take part: by the roster or by the sizes of the groups, whichever
 *     is more
 * @param groups how many groups
 * @param openActions actions that are still to be done
 * @param closedActions actions that are done, verified, rejected or dropped
 * @param lastChange when it was last changed
 */
public record SessionSummary(
        Id<SessionDetails> id,
        String title,
        String client,
        String unit,
        LocalDate date,
        LocalTime start,
        SessionState state,
        String workshop,
        List<String> lenses,
        int cards,
        int turned,
        int people,
        int groups,
        int openActions,
        int closedActions,
        Instant lastChange) {
    public SessionSummary {
        lenses = List.copyOf(lenses);
    }
}
