package org.flipside.ui.library;

import org.flipside.store.SessionSummary;
import org.flipside.ui.form.TimeText;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What the library says about sessions, in words. */
final class SessionTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private SessionTexts() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String year(LocalDate date) {
        return YEAR.format(date);
    }

    static String longDay(LocalDate date) {
        return DayText.showInFull(date, Locale.getDefault(Locale.Category.FORMAT));
    }

    static String time(LocalTime time) {
        return TimeText.of(time);
    }

    static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZoneId.systemDefault()));
    }

    static String shortDay(Instant at) {
        return shortDay(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    static String shortDay(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .format(date);
    }

    /** {@code Nordhaven Mutual · claims unit}. */
    static String whose(SessionSummary session) {
        return whose(session.client(), session.unit());
    }

    static String whose(String client, String unit) {
        return client.isBlank() && unit.isBlank()
                ? Texts.of("library.no-client")
                : joined(client, unit);
    }

    /** The seat, or the seats. */
    static String lenses(SessionSummary session) {
        return session.lenses().isEmpty()
                ? session.workshop()
                : String.join(", ", session.lenses());
    }

    static String people(SessionSummary session) {
        return session.people() == 0
                ? Texts.of("library.groups", session.groups())
                : Texts.of("library.people", session.people(), session.groups());
    }

    static String standing(Standing standing) {
        return Texts.of("library.standing", standing);
    }

    /** What is behind the word for where it stands. */
    static String detail(SessionSummary session) {
        int actions = session.openActions() + session.closedActions();
        return switch (Standing.of(session)) {
            case RUNNING -> Texts.of("library.detail.turned", session.turned(), session.cards());
            case IN_PREPARATION -> Texts.of("library.detail.cards", session.cards());
            case OPEN_ACTIONS, CLOSED ->
                    Texts.of("library.detail.actions", session.closedActions(), actions);
        };
    }

    /** All of it in one sentence, for those who listen. */
    static String spoken(SessionSummary session) {
        return String.join(
                ", ",
                session.title(),
                whose(session),
                longDay(session.date()),
                lenses(session),
                people(session),
                standing(Standing.of(session)),
                detail(session));
    }

    static String joined(String first, String second) {
        if (first.isBlank() || second.isBlank()) {
            return first.isBlank() ? second : first;
        }
        return first + " · " + second;
    }
}
