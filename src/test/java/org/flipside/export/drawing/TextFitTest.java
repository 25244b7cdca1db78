package org.flipside.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextFitTest {
    @Test
    void aShortTextHasTheLargestSize() {
        assertThat(TextFit.of("Short", 400, 50, 30, 10, true))
                .isEqualTo(new TextFit(30, "Short", false));
    }

    @Test
    void aLongerTextIsSmallerAndWhole() {
        String text = "Every desk is finished and the case is not. ".repeat(4).strip();
        TextFit fit = TextFit.of(text, 400, 80, 30, 8, false);

        assertThat(fit.isCut()).isFalse();
        assertThat(fit.text()).isEqualTo(text);
        assertThat(fit.size()).isBetween(8.0, 29.0);
        assertThat(TextFit.lines(text, 400, fit.size(), false).size() * fit.size() * TextFit.LINE)
                .isLessThanOrEqualTo(80);
    }

    @Test
    void whatFitsInNoSizeEndsInAnEllipsis() {
        TextFit fit = TextFit.of("word ".repeat(500), 200, 40, 30, 10, false);

        assertThat(fit.isCut()).isTrue();
        assertThat(fit.text()).endsWith("…");
        assertThat(fit.text().lines()).hasSize(3);
    }

    @Test
    void aWordThatIsTooLongBreaksAnywhereAndLosesNothing() {
        String word = "x".repeat(300) + "😀".repeat(40);
        List<String> lines = TextFit.lines(word, 120, 12, false);

        assertThat(String.join("", lines)).isEqualTo(word);
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allMatch(line -> DrawingFonts.width(line, 12, false) <= 120);
    }

    @Test
    void lineBreaksStay() {
        assertThat(TextFit.lines("one\n\ntwo", 100, 12, false)).containsExactly("one", "", "two");
    }
}
