package org.flipside.export.report;

import org.flipside.model.CalendarDay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How days and moments are told.
 *
 * @param zone in which moments are told
 */
public record Dates(ZoneId zone) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** Such as {@code 21 November 2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 21 Nov 2026}; empty where the day is not known. */
    public String day(CalendarDay day) {
        return day.date().map(SHORT::format).orElse("");
    }

    /** Such as {@code 2026-11-21}; empty where the day is not known. */
    public String iso(CalendarDay day) {
        return day.date().map(LocalDate::toString).orElse("");
    }

    /** Such as {@code 09:30}. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Such as {@code 21 Nov 2026, 09:30}, in the zone. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** Such as {@code 21 Nov 2026, 09:30}. */
    public String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /** Such as {@code 2026-11-21T09:30:00+01:00}, for machines. */
    public String isoMoment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }
}
