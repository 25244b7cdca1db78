package org.flipside.ui.inspector;

import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Proximity;
import org.flipside.model.Strength;
import org.flipside.ui.support.DayText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of evidence that somebody is writing.
 *
 * @param place where it will stand
 * @param observed the day as it was typed
 */
record EvidenceDraft(
        Place place,
        Direction direction,
        EvidenceKind kind,
        Strength strength,
        Proximity proximity,
        String observed,
        String sourceRole,
        String note,
        String reference) {
    /** Where a draft will stand. */
    sealed interface Place {
        /** Whose evidence it is. */
        Id<Card> card();

        /** As a new entry in the list of that direction. */
        record New(Id<Card> card, Direction direction) implements Place {}

        /** In place of an entry. */
        record Edited(Id<Card> card, Id<Evidence> evidence) implements Place {}
    }

    /** A new one with what is likely. */
    static EvidenceDraft begin(Place.New place, EvidenceKind kind, LocalDate today) {
        return new EvidenceDraft(
                place,
                place.direction(),
                kind,
                likelyStrength(kind),
                Proximity.OWN_CHAIR,
                DayText.show(CalendarDay.of(today), Locale.getDefault()),
                "",
                "",
                "");
    }

    /** One that begins as an entry stands. */
    static EvidenceDraft of(Evidence evidence) {
        return new EvidenceDraft(
                new Place.Edited(evidence.card(), evidence.id()),
                evidence.direction(),
                evidence.kind(),
                evidence.strength(),
                evidence.proximity(),
                DayText.show(evidence.observed(), Locale.getDefault()),
                evidence.sourceRole(),
                evidence.note(),
                evidence.reference());
    }

    /** The evidence it becomes. */
    Evidence finished(Id<Evidence> id, CalendarDay day, Instant recordedAt) {
        return new Evidence(
                id,
                place.card(),
                kind,
                direction,
                strength,
                proximity,
                day,
                sourceRole.strip(),
                note.strip(),
                reference.strip(),
                recordedAt);
    }

    /** Whether somebody has written something. */
    boolean says() {
        return !note.isBlank();
    }

    /** How well evidence of that kind is usually grounded. */
    static Strength likelyStrength(EvidenceKind kind) {
        return switch (kind) {
            case ANECDOTE -> Strength.HEARSAY;
            case OBSERVATION, QUOTE, ABSENCE -> Strength.ONE_ACCOUNT;
            case DOCUMENT, METRIC, EARLIER_FINDING -> Strength.SEVERAL_ACCOUNTS;
        };
    }

    /** The kind that the words themselves tell: a quotation, or a figure. */
    static Optional<EvidenceKind> likelyKind(String note) {
        String text = note.strip();
        if (!text.isEmpty() && "“„«\"".indexOf(text.charAt(0)) >= 0) {
            return Optional.of(EvidenceKind.QUOTE);
        }
        return text.matches("(?s).*\\d\\s?%.*")
                ? Optional.of(EvidenceKind.METRIC)
                : Optional.empty();
    }
}
