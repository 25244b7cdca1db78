package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.flipside.model.CalendarDay;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Proximity;
import org.flipside.model.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

class FreshnessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "METRIC, 2026-11-12, FRESH",
        "METRIC, 2026-10-01, AGEING",
        "METRIC, 2026-08-20, STALE",
        "QUOTE, 2026-07-03, AGEING",
        "DOCUMENT, 2026-10-30, FRESH",
        "EARLIER_FINDING, 2025-05-20, STALE",
        "ABSENCE, 2026-11-21, FRESH"
    })
    void everyKindAgesByItsOwnShelfLife(EvidenceKind kind, LocalDate observed, Freshness expected) {
        assertThat(Freshness.of(evidence(kind, CalendarDay.of(observed)), TODAY))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-21, FRESH",
        "2026-08-21, FRESH",
        "2026-08-22, AGEING",
        "2026-11-21, AGEING",
        "2026-11-22, STALE"
    })
    void theTurnsLieAtHalfAndAtTheEnd(LocalDate today, Freshness expected) {
        Evidence spring =
                evidence(EvidenceKind.OBSERVATION, CalendarDay.of(LocalDate.of(2026, 5, 21)));
        assertThat(Freshness.of(spring, today)).isEqualTo(expected);
    }

    @Test
    void whatHasNoDayIsNeitherFreshNorStale() {
        assertThat(Freshness.of(evidence(EvidenceKind.QUOTE, CalendarDay.unknown()), TODAY))
                .isEqualTo(Freshness.UNDATED);
    }

    @Test
    void aDayToComeIsFresh() {
        assertThat(
                        Freshness.of(
                                evidence(EvidenceKind.METRIC, CalendarDay.of(TODAY.plusDays(3))),
                                TODAY))
                .isEqualTo(Freshness.FRESH);
    }

    @Test
    void aShelfLifeKnowsEveryKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShelfLife(Map.of(EvidenceKind.METRIC, 3)));
    }

    private static Evidence evidence(EvidenceKind kind, CalendarDay observed) {
        return new Evidence(
                Id.random(),
                Id.random(),
                kind,
                Direction.FOR,
                Strength.ONE_ACCOUNT,
                Proximity.OWN_CHAIR,
                observed,
                "",
                "seen",
                "",
                Instant.EPOCH);
    }
}
