package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.AnswerKeeping;
import org.flipside.session.KnownClaims.Likeness;
import org.flipside.session.Preflight.Finding;
import org.flipside.session.Preflight.Topic;
import org.flipside.testsupport.PreparedWorkshop;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class KnownClaimsTest {
    private static final String KNOWN = "We décide together.";

    @ParameterizedTest
    @CsvSource({
        "'We décide together.', true",
        "'we DECIDE together', true",
        "'“We decide — together!”', true",
        "'We de-cide to gether', true",
        "'We decide alone.', false",
        "'Wir decide together.', false"
    })
    void theSameClaimMeansTheSameToPastedLinesAndBeforeASession(String line, boolean same) {
        KnownClaims known = KnownClaims.of(SmallSessions.with("We speak with empathy.", KNOWN));
        var workshop = PreparedWorkshop.called("W").card(KNOWN).card(line).build();
        LocalDate day = LocalDate.of(2026, 11, 21);
        SessionPlan plan =
                new SessionPlan(
                        "T",
                        "C",
                        "",
                        day,
                        LocalTime.NOON,
                        LocalTime.NOON,
                        List.of(),
                        AnswerKeeping.COUNTS_ONLY);

        assertThat(known.compare(List.of(line)))
                .containsExactly(same ? new Likeness.OfCard(2) : new Likeness.New());
        assertThat(Preflight.check(workshop, plan, day))
                .filteredOn(finding -> finding.topic() == Topic.DUPLICATES)
                .extracting(Finding::fine)
                .containsExactly(!same);
    }

    @Test
    void aLineThatComesTwiceIsToldTheSecondTime() {
        KnownClaims known = KnownClaims.of(SmallSessions.with(""));

        assertThat(known.compare(List.of("We listen.", "We act.", "We listen", "…", "…")))
                .containsExactly(
                        new Likeness.New(),
                        new Likeness.New(),
                        new Likeness.OfLine(1),
                        new Likeness.New(),
                        new Likeness.New());
        assertThat(known.compare(List.of("We listen"))).containsExactly(new Likeness.New());
    }
}
