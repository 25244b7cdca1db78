package org.flipside.session;

import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Proximity;
import org.flipside.model.Strength;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** A piece of evidence in the making, for the sample. */
record SampleEvidence(
        Id<Card> card,
        EvidenceKind kind,
        Direction direction,
        Strength strength,
        Instant recordedAt) {
    /** Where and when it was seen, still without words. */
    record Seen(SampleEvidence evidence, LocalDate day, String role, Proximity proximity) {
        Evidence says(String note) {
            return new Evidence(
                    Id.random(),
                    evidence.card,
                    evidence.kind,
                    evidence.direction,
                    evidence.strength,
                    proximity,
                    CalendarDay.of(day),
                    role,
                    note,
                    "",
                    evidence.recordedAt);
        }
    }

    Seen seen(LocalDate day, String role, Proximity proximity) {
        return new Seen(this, day, role, proximity);
    }

    /** A moment on the day of the session; the sample knows no time zone. */
    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }
}
