package org.flipside.store;

import java.time.Instant;

/**
 * The word that a journal entry is on the disk and survives whatever happens to this process.
 *
 * @param number the entry's number within its session
 * @param at when it was known to be safe
 */
public record Saved(long number, Instant at) {}
