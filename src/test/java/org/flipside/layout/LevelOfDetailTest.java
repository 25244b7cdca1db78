package org.flipside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelOfDetailTest {
    @ParameterizedTest
    @CsvSource({
        "4, FULL",
        "0.8, FULL",
        "0.7999, COMPACT",
        "0.6, COMPACT",
        "0.5999, TITLE",
        "0.4, TITLE",
        "0.3999, TILE",
        "0.02, TILE"
    })
    void eachLevelBeginsAtItsBorder(double zoom, LevelOfDetail level) {
        assertThat(LevelOfDetail.at(zoom)).isEqualTo(level);
    }
}
