package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Countdown;
import org.flipside.testsupport.SettableClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class SteadyClockTest {
    private static final Instant START = Instant.parse("2026-11-26T09:30:00Z");

    private final SettableClock wall = new SettableClock(START);
    private final SteadyClock clock = new SteadyClock(wall);

    @Test
    void itFollowsTheWallForwardsThroughSleepToo() {
        assertThat(clock.instant()).isEqualTo(START);
        wall.advance(Duration.ofHours(9));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(9)));
        assertThat(clock.getZone()).isEqualTo(wall.getZone());
    }

    @Test
    void aTimerGoesOnThoughTheWallIsSetBack() {
        Countdown timer = Countdown.started(25 * 60, clock.instant());
        wall.advance(Duration.ofMinutes(20));
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(5));
        wall.advance(Duration.ofHours(-1));
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(5));
        wall.advance(Duration.ofMinutes(2));

        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
    }
}
