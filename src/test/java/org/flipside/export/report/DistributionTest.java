package org.flipside.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class DistributionTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, NOT_ASKED",
        "5, 0, 0, 0, NEVER",
        "0, 3, 2, 0, RARELY",
        "0, 2, 2, 0, RARELY",
        "0, 1, 5, 3, OFTEN",
        "0, 0, 4, 5, ALWAYS",
        "4, 1, 0, 4, CONTESTED",
        "1, 1, 1, 1, CONTESTED",
        "1, 2, 5, 1, OFTEN",
        "1, 0, 0, 0, NEVER",
    })
    void theWordIsTheAnswerInTheMiddleUnlessTheEndsStandAgainstEachOther(
            int never, int rarely, int often, int always, Verdict verdict) {
        assertThat(scale(never, rarely, often, always).verdict()).isEqualTo(verdict);
    }

    @Test
    void silentAnswersCountAsAnsweredAndSayNothing() {
        Distribution silent =
                new Distribution(Map.of(Answer.CANNOT_SAY, 3, Answer.RATHER_NOT_SAY, 1));

        assertThat(silent.all()).isEqualTo(4);
        assertThat(silent.onScale()).isZero();
        assertThat(silent.verdict()).isEqualTo(Verdict.SILENT);
    }

    @Test
    void columnsGrowWithTheAnswersAndNeverHideOne() {
        Distribution spread = scale(0, 1, 5, 10);

        assertThat(Answer.SCALE.stream().map(spread::step)).containsExactly(0, 1, 2, 4);
    }

    private static Distribution scale(int never, int rarely, int often, int always) {
        return new Distribution(
                Map.of(
                        Answer.NEVER, never,
                        Answer.RARELY, rarely,
                        Answer.OFTEN, often,
                        Answer.ALWAYS, always));
    }
}
