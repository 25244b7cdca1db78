package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Countdown;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerWordsTest {
    @ParameterizedTest
    @CsvSource({
        "300, 0, 5:00, left of 5 min, CALM",
        "300, 239, 1:01, left of 5 min, CALM",
        "300, 240, 1:00, left of 5 min · wrap up, LAST_FIFTH",
        "300, 284, 0:16, left of 5 min · wrap up, LAST_FIFTH",
        "300, 285, 0:15, left of 5 min · last words, LAST_TWENTIETH",
        "300, 300, 0:00, left of 5 min · last words, LAST_TWENTIETH",
        "300, 330, +0:30, over 5 min · move on when you can, OVER",
        "28800, 0, 8:00:00, left of 480 min, CALM",
        "90, 0, 1:30, left of 1:30, CALM"
    })
    void aTimerSaysHowNearItsEndIs(
            int seconds, int used, String figures, String words, TimerWords.State state) {
        Countdown timer = Countdown.started(seconds, Sessions.NOON);

        assertThat(TimerWords.of(timer, Sessions.NOON.plusSeconds(used)))
                .isEqualTo(new TimerWords(figures, words, state));
    }
}
