package org.flipside.files;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.time.Instant;
import java.util.List;

/**
 * What one reader of an exported map answered.
 *
 * @param edition the identity of the edition that was read; an edition for a client has another
 *     than the session it was made from
 * @param title the title of the map
 * @param by who answers, in the reader's own words
 * @param savedAt by the reader's clock
 * @param replies in the order in which they were given
 */
public record Replies(
        Id<SessionDetails> edition, String title, String by, Instant savedAt, List<Reply> replies) {
    public Replies {
        replies = List.copyOf(replies);
    }
}
