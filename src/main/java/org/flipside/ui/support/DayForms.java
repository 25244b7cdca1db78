package org.flipside.ui.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which days are written in a language. */
final class DayForms {
    private final DateTimeFormatter brief;
    private final DateTimeFormatter full;
    private final Locale locale;

    DayForms(Locale locale) {
        this.locale = locale;
        brief = pattern("d MMM uuuu");
        full = pattern("EEEE d MMMM uuuu");
    }

    String brief(LocalDate day) {
        return brief.format(day);
    }

    String full(LocalDate day) {
        return full.format(day);
    }

    /** Reads what {@link #brief} or {@link #full} wrote, also where the number was changed. */
    Optional<LocalDate> readShown(String text) {
        DateTimeFormatter withoutWeekday =
                full.withResolverFields(
                        ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH);
        return first(text, List.of(brief, withoutWeekday), LocalDate::from);
    }

    /** Reads a day and a month, both in full or in brief. */
    Optional<MonthDay> readWithoutYear(String text) {
        return first(text, List.of(pattern("d MMM"), pattern("d MMMM")), MonthDay::from);
    }

    /** Reads the forms that are usual where the language is spoken. */
    Optional<LocalDate> readUsual(String text) {
        return first(
                text,
                Stream.concat(
                                Stream.of(pattern("d MMMM uuuu")),
                                Stream.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG)
                                        .map(this::usual))
                        .toList(),
                LocalDate::from);
    }

    private static <T> Optional<T> first(
            String text, List<DateTimeFormatter> forms, TemporalQuery<T> result) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(form.parse(text, result));
            } catch (DateTimeException _) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private DateTimeFormatter pattern(String pattern) {
        return strict(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern));
    }

    /** Years of these forms are counted within an era, which nobody writes. */
    private DateTimeFormatter usual(FormatStyle style) {
        return strict(
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .append(DateTimeFormatter.ofLocalizedDate(style).withLocale(locale))
                        .parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue()));
    }

    /** What is no day, such as 31 February, is not made one. */
    private DateTimeFormatter strict(DateTimeFormatterBuilder form) {
        return form.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }
}
