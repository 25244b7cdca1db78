package org.flipside.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class SpreadTest {
    @Test
    void medianAndP95AreValuesThatOccurredWhateverTheirOrder() {
        List<Double> values =
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (i * 37 % 101)).toList();

        assertThat(Spread.of(values)).isEqualTo(new Spread(100, 50, 95, 100));
        assertThat(Spread.of(List.of(3.0, 1.0))).isEqualTo(new Spread(2, 1, 3, 3));
    }

    @Test
    void nothingMeasuredIsAnErrorRatherThanZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void repetitionsKeepTheLongestFrameOfAll() {
        Spread all =
                Spread.ofAll(
                        List.of(
                                new Spread(180, 16, 17, 400),
                                new Spread(181, 17, 20, 33),
                                new Spread(179, 18, 30, 34)));

        assertThat(all).isEqualTo(new Spread(3, 17, 20, 400));
    }
}
