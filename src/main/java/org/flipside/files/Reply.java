package org.flipside.files;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Note;

/** One thing that somebody who read an exported map answered. */
public sealed interface Reply {
    /** What tells it from all others; the note that records it carries it. */
    Id<Note> id();

    /** The words of what it is about, as they stood in the map. */
    String about();

    /**
     * The reader agrees with what the map tells of a card.
     *
     * @param reason may be empty
     */
    record Agrees(Id<Note> id, Id<Card> card, String about, String reason) implements Reply {}

    /**
     * The reader contests what the map tells of a card.
     *
     * @param reason what is wrong with it
     */
    record Contests(Id<Note> id, Id<Card> card, String about, String reason) implements Reply {}

    /** The reader knows of evidence. */
    record Adds(Id<Note> id, String about, Evidence evidence) implements Reply {}

    /**
     * The reader takes an action on.
     *
     * @param reason may be empty
     */
    record Accepts(Id<Note> id, Id<Action> action, String about, String reason) implements Reply {}
}
