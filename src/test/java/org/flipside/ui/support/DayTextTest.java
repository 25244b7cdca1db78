package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.CalendarDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

class DayTextTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private final DayText seen = new DayText(SATURDAY, DayText.Meant.PAST, Locale.ENGLISH);
    private final DayText due = new DayText(SATURDAY, DayText.Meant.FUTURE, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-21",
        "T, 2026-11-21",
        "y, 2026-11-20",
        "-3, 2026-11-18",
        "3d, 2026-11-18",
        "3 days ago, 2026-11-18",
        "2w, 2026-11-07",
        "12, 2026-11-12",
        "25, 2026-10-25",
        "mon, 2026-11-16",
        "saturday, 2026-11-21",
        "12 nov, 2026-11-12",
        "Nov 12, 2026-11-12",
        "3 July, 2026-07-03",
        "24 dec, 2025-12-24",
        "20 May 2025, 2025-05-20",
        "'May 20, 2025', 2025-05-20",
        "12.11., 2026-11-12",
        "12.11.25, 2025-11-12",
        "2026-11-02, 2026-11-02",
        "may 2025, 2025-05-01"
    })
    void aDayThatWasSeenLiesBehind(String typed, LocalDate expected) {
        assertThat(seen.read(typed)).contains(CalendarDay.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "12 dec, 2026-12-12",
        "3 jul, 2027-07-03",
        "+14, 2026-12-05",
        "2 weeks, 2026-12-05",
        "fri, 2026-11-27",
        "5, 2026-12-05",
        "30, 2026-11-30",
        "tomorrow, 2026-11-22",
        "12.12., 2026-12-12"
    })
    void aDayThatIsDueLiesAhead(String typed, LocalDate expected) {
        assertThat(due.read(typed)).contains(CalendarDay.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 feb",
                "soon",
                "45",
                "13.13.",
                "2026-02-30",
                "12 xyz",
                "may",
                "12 Nov +12026"
            })
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(seen.read(typed)).isEmpty();
    }

    @Test
    void anEmptyTextIsNoDay() {
        assertThat(seen.read("  ")).contains(CalendarDay.unknown());
        assertThat(DayText.show(CalendarDay.unknown(), Locale.ENGLISH)).isEmpty();
    }

    /** The month of some languages is a number and a sign, or two words. */
    @ParameterizedTest
    @MethodSource("java.util.Locale#availableLocales")
    void whatIsShownCanBeReadInEachLanguage(Locale locale) {
        DayText reader = new DayText(SATURDAY, DayText.Meant.PAST, locale);
        for (int month = 1; month <= 12; month++) {
            LocalDate date = LocalDate.of(2024, month, 29);
            CalendarDay day = CalendarDay.of(date);
            assertThat(reader.read(DayText.show(day, locale))).contains(day);
            assertThat(reader.read(DayText.showInFull(date, locale))).contains(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 12 11月, 2026-11-12",
        "ja, 2026/11/12, 2026-11-12",
        "ko, 2026. 11. 12., 2026-11-12",
        "ca, 12 nov., 2026-11-12",
        "en-US, 11/12/26, 2026-11-12",
        "de, 3. Juli, 2026-07-03",
        "fr, 3 août 2026, 2026-08-03"
    })
    void whatIsUsualInALanguageIsRead(String language, String typed, LocalDate expected) {
        DayText reader = new DayText(SATURDAY, DayText.Meant.PAST, Locale.forLanguageTag(language));

        assertThat(reader.read(typed)).contains(CalendarDay.of(expected));
    }

    @Test
    void aDayWhoseNumberWasChangedDoesNotKeepItsWeekday() {
        assertThat(due.read("Thursday 13 November 2025"))
                .isEqualTo(due.read("Wednesday 13 November 2025"))
                .contains(CalendarDay.of(LocalDate.of(2025, 11, 13)));
        assertThat(due.read("Saturday 31 February 2026")).isEmpty();
        assertThat(new DayText(SATURDAY, DayText.Meant.PAST, Locale.US).read("2/31/26")).isEmpty();
    }

    @Test
    void whatIsShownCanBeRead() {
        CalendarDay day = CalendarDay.of(LocalDate.of(2024, 2, 29));
        assertThat(DayText.show(day, Locale.ENGLISH)).isEqualTo("29 Feb 2024");
        assertThat(seen.read("29 Feb 2024")).contains(day);
    }
}
