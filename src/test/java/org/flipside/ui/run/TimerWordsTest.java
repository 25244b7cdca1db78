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
        "300, 330, +0:30, over · move on, OVER",
        "28800, 0, 8:00:00, left of 480 min, CALM",
        "90, 0, 1:30, left of 1:30, CALM"
    })
    void aTimerSaysHowNearItsEndIs(
            int seconds, int used, String figures, String words, TimerWords.State state) {
        Countdown timer = Countdown.started(seconds, Sessions.NOON);

        assertThat(TimerWords.of(timer, Sessions.NOON.plusSeconds(used)))
                .isEqualTo(new TimerWords(figures, words, state));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 240",
        " 4:30 , 270",
        "0:05, 5",
        "1:04:10, 3850",
        "8:00:00, 28800",
        "90:00, 5400"
    })
    void aTimeIsReadAsItIsTyped(String typed, int seconds) {
        assertThat(TimerWords.parse(typed)).hasValue(seconds);
    }

    @ParameterizedTest
    @CsvSource({"''", "0:04", "8:00:01", "481", "4:", "-4", "1:2:3:4", "12345", "4.5"})
    void whatIsNoTimeOfATimerIsNotRead(String typed) {
        assertThat(TimerWords.parse(typed)).isEmpty();
    }
}
