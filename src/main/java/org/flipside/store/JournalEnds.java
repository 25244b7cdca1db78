package org.flipside.store;

/**
 * Where the journal of a session begins and how far it goes. Two journals of the same session, one
 * after it was purged and made anew, differ in where they begin.
 *
 * @param first the position of entry 1 among all entries of the library, which is given only once
 * @param last the number of the last entry in this journal, from 1
 */
public record JournalEnds(long first, long last) {}
