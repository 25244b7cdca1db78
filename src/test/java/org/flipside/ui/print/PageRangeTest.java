package org.flipside.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
    @ParameterizedTest
    @CsvSource({
        "'', 1, 9",
        "3, 3, 3",
        "2-5, 2, 5",
        "' 2 – 5 ', 2, 5",
        "4-, 4, 9",
        "-3, 1, 3",
        "9, 9, 9",
    })
    void itIsReadAsPeopleWriteIt(String written, int first, int last) {
        assertThat(PageRange.parse(written, 9)).contains(new PageRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "10", "5-2", "2-10", "-", "two", "2,4", "1-2-3", "99999999999", "-0"})
    void whatIsNoRangeOfThesePagesIsNone(String written) {
        assertThat(PageRange.parse(written, 9)).isEmpty();
    }

    @Test
    void thereIsNoRangeOfNoPages() {
        assertThat(PageRange.parse("", 0)).isEmpty();
    }

    @Test
    void itKnowsHowManyPagesItHas() {
        assertThat(new PageRange(2, 5).size()).isEqualTo(4);
    }
}
