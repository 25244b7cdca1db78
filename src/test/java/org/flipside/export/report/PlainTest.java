package org.flipside.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @Test
    void whatNoReaderCanSeeIsShown() {
        assertThat(Plain.visible("a\u0000b\u001bc\u0085d\ud800e\udc00f"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void whatPeopleWriteStays() {
        String text = "Größe\tعربي\n群組 👩‍👧 \u202Ertl";

        assertThat(Plain.visible(text)).isEqualTo(text);
    }

    @Test
    void whatIsDrawnKeepsItsOrder() {
        assertThat(Plain.inOrder("paid by \u202Eecila\u202C, \u2067bob\u2069 \u0000 עברית"))
                .isEqualTo("paid by ecila, bob \uFFFD עברית");
    }

    @Test
    void lineBreaksAreOfOneKind() {
        assertThat(Plain.visible("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @CsvSource({
        "Tom van Meer, TM",
        "Sunniva, S",
        "élodie durand, ÉD",
        "'', ?",
        "'–', ?",
        "'O’Neil, Pat', OP",
    })
    void aRingHoldsTheFirstLettersOfFirstAndLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c", "HTTP://example.org", " https://x.no "})
    void webAddressesMayBeFollowed(String reference) {
        assertThat(WebLink.isSafe(reference)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "JaVaScRiPt://example.org/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "https:",
                "https:///path",
                "//example.org",
                "report.pdf",
                "https://example.org/<script>",
                ""
            })
    void nothingElseMay(String reference) {
        assertThat(WebLink.isSafe(reference)).isFalse();
    }
}
