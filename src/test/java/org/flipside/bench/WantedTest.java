package org.flipside.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class WantedTest {
    @Test
    void everythingIsMeasuredUnlessSomethingIsNamed() {
        assertThat(Wanted.parse(".*")).isEqualTo(new Wanted(true, true, true, Optional.of(".*")));
    }

    @Test
    void windowsAndBenchmarksOfJmhCanBeNamedTogether() {
        assertThat(Wanted.parse("board, LoadSession,ListSessions"))
                .isEqualTo(new Wanted(false, true, false, Optional.of("LoadSession|ListSessions")));
    }

    @Test
    void aNameOfJmhShowsNoWindow() {
        assertThat(Wanted.parse("DurableChange").hasWindows()).isFalse();
        assertThat(Wanted.parse("console"))
                .isEqualTo(new Wanted(false, false, true, Optional.empty()));
    }

    @Test
    void nothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wanted.parse(" , "));
    }
}
