package org.flipside.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;

import org.flipside.export.ExportException;
import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Calendars, as another library reads them. */
class IcsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);

    @TempDir private Path folder = Path.of("");
    private final Exporter exporter =
            new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);

    private List<ExportedFile> export(Session session, Profile profile) throws ExportException {
        return exporter.export(session, List.of(Format.ICS), folder, profile);
    }

    private String written(Session session) throws IOException {
        return Files.readString(export(session, Profile.FACILITATOR).getFirst().path());
    }

    private static List<VEvent> read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents();
    }

    private static Session with(ActionStatus status, String title) {
        return Sessions.withCards("one")
                .with(
                        new Action(
                                Id.random(),
                                title,
                                "calls end once",
                                CalendarDay.of(DUE),
                                ActionKind.PREVENT,
                                status,
                                List.of(),
                                ""));
    }

    private static List<String> summaries(List<VEvent> events) {
        return events.stream().map(event -> event.getSummary().getValue()).toList();
    }

    private static String day(ICalDate date) {
        assertThat(date.hasTime()).isFalse(); // whole days have no zone
        return date.getRawComponents().toString();
    }

    @Test
    void theSessionIsLookedAtAgainAndWhatIsDueStandsOnItsDay() throws IOException {
        List<VEvent> events = read(written(with(ActionStatus.ACCEPTED, "Ask them")));

        assertThat(summaries(events))
                .containsExactly(
                        "Look again, 30 days later: A session",
                        "Due: Ask them",
                        "Look again, 60 days later: A session",
                        "Look again, 90 days later: A session");
        VEvent due = events.get(1);
        assertThat(day(due.getDateStart().getValue())).startsWith("20261224");
        assertThat(day(due.getDateEnd().getValue())).startsWith("20261225");
        assertThat(due.getDescription().getValue())
                .isEqualTo("What is then different: calls end once\nFrom: A session");
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"PROPOSED", "ACCEPTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsOverHasNoDayAnyMore(ActionStatus status) throws IOException {
        assertThat(summaries(read(written(with(status, "Ask them"))))).hasSize(3);
    }

    @Test
    void theSameThingIsTheSameEventInEveryExport() throws IOException {
        Session session = with(ActionStatus.PROPOSED, "Ask them");

        assertThat(read(written(session)).stream().map(event -> event.getUid().getValue()))
                .containsExactlyElementsOf(
                        read(written(session)).stream()
                                .map(event -> event.getUid().getValue())
                                .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c: d \\ e",
                "one\ntwo",
                "END:VEVENT",
                "x\nEND:VEVENT\nBEGIN:VALARM",
                "“quoted” \"twice\"",
                "Größe, 成長 и 🙂 שלום",
                "\\n is no line",
            })
    void whatPeopleWroteIsTextAndNothingElse(String title) throws IOException {
        List<VEvent> events = read(written(with(ActionStatus.PROPOSED, title)));

        assertThat(events).hasSize(4);
        assertThat(summaries(events)).contains("Due: " + title);
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytes() throws IOException {
        String text = written(with(ActionStatus.PROPOSED, "成長 🙂 ".repeat(60)));

        assertThat(text.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(summaries(read(text))).contains("Due: " + "成長 🙂 ".repeat(60).strip());
    }

    @Test
    void everyDayOfASessionIsThere() throws IOException {
        Session session = Samples.full();
        long expected =
                3
                        + session.actions().list().stream()
                                .filter(a -> a.status().isOpen() && a.due().date().isPresent())
                                .count()
                        + session.decisions().list().stream()
                                .filter(d -> d.reviewOn().date().isPresent())
                                .count()
                        + session.ownerships().list().stream()
                                .filter(o -> o.decideBy().date().isPresent())
                                .count();

        assertThat(read(written(session))).hasSize((int) expected);
        assertThat(expected).isGreaterThan(4);
    }

    @Test
    void anEditionThatTellsNoDaysHasNoCalendar() throws IOException {
        assertThat(export(Samples.full(), Profile.SHAREABLE)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
