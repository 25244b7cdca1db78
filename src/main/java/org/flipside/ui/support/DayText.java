package org.flipside.ui.support;

import org.flipside.model.CalendarDay;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as they are shown, and as they are typed in a hurry: {@code today}, {@code -3}, {@code mon},
 * {@code 12 nov}, {@code 12.11.}, {@code 2026-11-12}, or in a form that is usual in the language.
 * What is shown can be read in every language. Where the year is left out, the day is the nearest
 * in the direction that is meant.
 */
public final class DayText {
    /** Which way a day lies whose year is left out. */
    public enum Meant {
        /** Something that was seen. */
        PAST,
        /** Something that is due. */
        FUTURE
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern AWAY =
            Pattern.compile("([+-]?)\\s*(\\d{1,3})\\s*(d|days?|w|weeks?)?(\\s+ago)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\s?(\\d{2,4})?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.?\\s*(\\p{L}{3,})\\.?,?\\s*(\\d{4})?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2}),?(?:\\s+(\\d{4}))?");
    private static final Pattern MONTH_ONLY = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{4})");

    private final LocalDate today;
    private final Meant meant;
    private final Locale locale;
    private final DayForms forms;

    /**
     * @param today what typed days are counted from
     * @param meant which way a day lies whose year is left out
     * @param locale the language in which days are typed
     */
    public DayText(LocalDate today, Meant meant, Locale locale) {
        this.today = today;
        this.meant = meant;
        this.locale = locale;
        forms = new DayForms(locale);
    }

    /** As a day is shown, such as {@code 12 Nov 2026}; the empty text if it is not known. */
    public static String show(CalendarDay day, Locale locale) {
        return day.date().map(new DayForms(locale)::brief).orElse("");
    }

    /** As a day is shown with its weekday, such as {@code Thursday 12 November 2026}. */
    public static String showInFull(LocalDate day, Locale locale) {
        return new DayForms(locale).full(day);
    }

    /** The day that is meant, {@link CalendarDay.Unknown} by an empty text; nothing if unclear. */
    public Optional<CalendarDay> read(String typed) {
        String written = typed.strip();
        String text = written.toLowerCase(locale);
        if (text.isEmpty()) {
            return Optional.of(CalendarDay.unknown());
        }
        try {
            return forms.readShown(written)
                    .or(() -> word(text))
                    .or(() -> away(text))
                    .or(() -> iso(text))
                    .or(() -> numbers(text))
                    .or(() -> named(text))
                    .or(() -> withoutYear(written))
                    .or(() -> forms.readUsual(written))
                    .filter(day -> day.getYear() > 0 && day.getYear() < 10_000) // as in files
                    .map(CalendarDay::of);
        } catch (DateTimeException _) { // such as 31 February
            return Optional.empty();
        }
    }

    private Optional<LocalDate> word(String text) {
        return switch (text) {
            case "t", "today" -> Optional.of(today);
            case "y", "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> weekday(text);
        };
    }

    private Optional<LocalDate> weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.length() >= 2 && begins(text, day.getDisplayName(TextStyle.FULL, locale))) {
                return Optional.of(
                        today.with(
                                meant == Meant.PAST
                                        ? TemporalAdjusters.previousOrSame(day)
                                        : TemporalAdjusters.nextOrSame(day)));
            }
        }
        return Optional.empty();
    }

    /** Days or weeks from today; a bare number is a day of the month. */
    private Optional<LocalDate> away(String text) {
        Matcher m = AWAY.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(m.group(2));
        String unit = m.group(3);
        boolean ago = m.group(4) != null || m.group(1).equals("-");
        if (m.group(1).isEmpty() && unit == null && !ago) {
            return Optional.of(dayOfMonth(number));
        }
        long days = unit != null && unit.startsWith("w") ? number * 7L : number;
        boolean back = ago || (m.group(1).isEmpty() && meant == Meant.PAST);
        return Optional.of(back ? today.minusDays(days) : today.plusDays(days));
    }

    private LocalDate dayOfMonth(int number) {
        LocalDate day = today.withDayOfMonth(number);
        if (meant == Meant.PAST && day.isAfter(today)) {
            return today.minusMonths(1).withDayOfMonth(number);
        }
        return meant == Meant.FUTURE && day.isBefore(today)
                ? today.plusMonths(1).withDayOfMonth(number)
                : day;
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.matches()
                ? Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))
                : Optional.empty();
    }

    private Optional<LocalDate> numbers(String text) {
        Matcher m = NUMBERS.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(nearest(number(m, 1), Month.of(number(m, 2)), year(m.group(3))));
    }

    private Optional<LocalDate> named(String text) {
        Matcher first = DAY_FIRST.matcher(text);
        if (first.matches()) {
            return month(first.group(2))
                    .map(month -> nearest(number(first, 1), month, year(first.group(3))));
        }
        Matcher second = MONTH_FIRST.matcher(text);
        if (second.matches()) {
            return month(second.group(1))
                    .map(month -> nearest(number(second, 2), month, year(second.group(3))));
        }
        Matcher only = MONTH_ONLY.matcher(text);
        return only.matches()
                ? month(only.group(1)).map(month -> LocalDate.of(number(only, 2), month, 1))
                : Optional.empty();
    }

    private Optional<LocalDate> withoutYear(String written) {
        return forms.readWithoutYear(written)
                .map(day -> nearest(day.getDayOfMonth(), day.getMonth(), 0));
    }

    private Optional<Month> month(String text) {
        for (Month month : Month.values()) {
            if (begins(text, month.getDisplayName(TextStyle.FULL, locale))
                    || begins(text, month.getDisplayName(TextStyle.SHORT, locale))
                    || begins(text, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private boolean begins(String text, String name) {
        return name.toLowerCase(locale).startsWith(text);
    }

    /** A year of 0 means that none was given. */
    private LocalDate nearest(int day, Month month, int year) {
        if (year != 0) {
            return LocalDate.of(year, month, day);
        }
        LocalDate here = LocalDate.of(today.getYear(), month, day);
        if (meant == Meant.PAST && here.isAfter(today)) {
            return here.minusYears(1);
        }
        return meant == Meant.FUTURE && here.isBefore(today) ? here.plusYears(1) : here;
    }

    private static int year(@Nullable String group) {
        if (group == null) {
            return 0;
        }
        int year = Integer.parseInt(group);
        return year < 100 ? 2000 + year : year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
