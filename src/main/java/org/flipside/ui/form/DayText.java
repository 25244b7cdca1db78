package org.flipside.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people type them: as the field shows them, as 2026-12-02, or in a local form. */
public final class DayText {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu");

    private DayText() {}

    /** How the field shows it. */
    public static String of(LocalDate day) {
        return LONG.format(day);
    }

    /**
     * The day; nothing if it is none.
     *
     * @param near a day without its year is the one in this day's year
     */
    public static Optional<LocalDate> read(String text, LocalDate near) {
        for (DateTimeFormatter form : forms(near)) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeException _) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private static List<DateTimeFormatter> forms(LocalDate near) {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return List.of(
                pattern("EEEE d MMMM uuuu", near, locale),
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale),
                pattern("d MMMM uuuu", near, locale),
                pattern("d MMM uuuu", near, locale),
                pattern("d MMMM", near, locale),
                pattern("d MMM", near, locale),
                pattern("d.M.uuuu", near, locale));
    }

    private static DateTimeFormatter pattern(String pattern, LocalDate near, Locale locale) {
        DateTimeFormatterBuilder builder =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        if (!pattern.contains("u")) {
            builder.parseDefaulting(ChronoField.YEAR, near.getYear());
        }
        return builder.toFormatter(locale);
    }
}
