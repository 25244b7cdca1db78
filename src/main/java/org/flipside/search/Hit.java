package org.flipside.search;

import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.Subject;

/**
 * Something that was found.
 *
 * @param session the session it is in
 * @param about the card to show: the one found, or the one on which the find hangs
 * @param kind what was found
 * @param title what the find is called: a session's title, the claim of a card, the title of an
 *     action …
 * @param snippet the words around the place that was found; may be empty
 * @param score how well it fits; only comparable within one search
 */
public record Hit(
        Id<SessionDetails> session,
        Subject about,
        EntityKind kind,
        String title,
        String snippet,
        float score) {}
