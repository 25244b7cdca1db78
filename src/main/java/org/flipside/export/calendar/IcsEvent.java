package org.flipside.export.calendar;

import org.flipside.export.redaction.Counted;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that has a day.
 *
 * @param uid the same in every export of it, so that a calendar replaces the earlier one
 * @param whole what is told by it as a whole: an action, a decision; nothing of what only has a day
 * @param day the whole day
 */
record IcsEvent(
        String uid, Optional<Counted> whole, LocalDate day, String summary, String description) {}
