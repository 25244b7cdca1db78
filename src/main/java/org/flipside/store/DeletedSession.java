package org.flipside.store;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A session that was deleted and can still be brought back.
 *
 * @param id the session
 * @param title its title
 * @param client whose session it is
 * @param unit the part of the client's organization; may be empty
 * @param date the day on which it took place, or was to
 * @param deletedAt when it was deleted
 * @param keptUntil when its time is over: it is removed for good when the library is opened next
 *     after that
 */
public record DeletedSession(
        Id<SessionDetails> id,
        String title,
        String client,
        String unit,
        LocalDate date,
        Instant deletedAt,
        Instant keptUntil) {}
