package org.flipside.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.redaction.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class FileNamesTest {
    @Test
    void aNameTellsTitleDayAudienceAndWhichSession() {
        assertThat(FileNames.base(Samples.details(), Profile.CLIENT))
                .isEqualTo(
                        "Through-the-customer’s-eyes-2026-11-21-client-"
                                + Samples.details().id().toString().substring(0, 6));
    }

    @Test
    void aShareableNameTellsTheYearOnly() {
        assertThat(FileNames.base(Samples.details(), Profile.SHAREABLE))
                .contains("-2026-shareable-")
                .doesNotContain("11-21");
    }

    @ParameterizedTest
    @CsvSource({
        "'a/b\\c:d*e?f\"g<h>i|j', a-b-c-d-e-f-g-h-i-j",
        "'..', session",
        "'', session",
        "'   ', session",
        "'.hidden.', hidden",
        "'-rf', rf",
        "'../../etc/passwd', etc-passwd",
        "'trailing. . ', trailing",
        "CON, session-CON",
        "'nul', session-nul",
        "'COM1', session-COM1",
        "'lpt¹', lpt",
        "'aux.txt', aux-txt",
        "'Grüße, 群組', Grüße-群組",
    })
    void whatAFileSystemRefusesIsReplaced(String title, String name) {
        assertThat(FileNames.safe(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Egnp.exe", "\u2066a\u2069", "a\u0000b", "a\nb", "\ud800"})
    void whatCannotBeSeenIsLeftOut(String title) {
        assertThat(FileNames.safe(title)).matches("[a-z-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ü", "群", "👩‍👧", "e\u0301"})
    void longNamesAreCutBetweenCharacters(String character) {
        String name = FileNames.safe("a" + character.repeat(300));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
        assertThat(name).startsWith("a").doesNotContain("\uFFFD");
    }

    @Test
    void whereTheLocaleKnowsOnlyAsciiNamesAreMadeOfIt() {
        assertThat(FileNames.safe("Über die Kundin’s Ärger 顧客", StandardCharsets.US_ASCII))
                .isEqualTo("Uber-die-Kundins-Arger");
        assertThat(FileNames.safe("顧客", StandardCharsets.US_ASCII)).isEqualTo("session");
        assertThat(FileNames.safe("Über’s", StandardCharsets.UTF_8)).isEqualTo("Über’s");
    }
}
