package org.flipside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, true", // in its corner
        "1850, 500, true", // a grip is left at the right edge
        "1900, 500, false", // hardly anything is left
        "-1400, 0, false", // on a display to the left that is gone
        "0, -50, false", // its title cannot be reached
        "0, 1060, false" // below
    })
    void aWindowIsPutBackOnlyWhereItCanBeTakenHoldOf(double x, double y, boolean reached) {
        assertThat(new WindowPlace(x, y, 1440, 900, false).canBeReached(0, 0, 1920, 1080))
                .isEqualTo(reached);
    }
}
