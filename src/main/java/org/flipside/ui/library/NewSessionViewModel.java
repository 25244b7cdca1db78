package org.flipside.ui.library;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.CalendarDay;
import org.flipside.model.SessionDetails;
import org.flipside.model.Workshop;
import org.flipside.session.Preflight;
import org.flipside.session.SessionPlan;
import org.flipside.ui.form.GroupsModel;
import org.flipside.ui.support.DayText;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody decides about a new session, with the pre-flight look at it. On one thread. */
public final class NewSessionViewModel {
    /** A usual start, to be changed. */
    private static final LocalTime USUAL_START = LocalTime.of(9, 30);

    private static final int USUAL_MINUTES = 90;

    private final LocalDate today;
    private final ObjectProperty<Workshop> workshop;
    private final StringProperty title;
    private final StringProperty client;
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<LocalTime> start = new SimpleObjectProperty<>(USUAL_START);
    private final ObjectProperty<LocalTime> end;
    private final GroupsModel groups = new GroupsModel();
    private final ObjectProperty<AnswerKeeping> answers =
            new SimpleObjectProperty<>(AnswerKeeping.COUNTS_ONLY);
    private final ObjectProperty<Integer> minimumGroupSize =
            new SimpleObjectProperty<>(SessionDetails.DEFAULT_MINIMUM_GROUP_SIZE);
    private final ReadOnlyObjectWrapper<List<Preflight.Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean busy;

    /**
     * @param workshop what to start from, until another is chosen
     * @param client whose session it will probably be; may be empty
     * @param today the day to begin with
     */
    public NewSessionViewModel(Workshop workshop, String client, LocalDate today) {
        this.today = today;
        this.workshop = new SimpleObjectProperty<>(workshop);
        this.title = new SimpleStringProperty(workshop.title());
        this.client = new SimpleStringProperty(client);
        this.date = new SimpleObjectProperty<>(today);
        this.end = new SimpleObjectProperty<>(endOf(workshop, USUAL_START));
        this.workshop.subscribe(this::workshopChanged);
        this.start.subscribe(this::startChanged);
        Stream.<Observable>of(
                        title,
                        this.client,
                        unit,
                        date,
                        end,
                        groups.groupsProperty(),
                        answers,
                        minimumGroupSize)
                .forEach(property -> property.subscribe(this::look));
        look();
    }

    private static LocalTime endOf(Workshop workshop, LocalTime start) {
        return start.plusMinutes(workshop.minutes() == 0 ? USUAL_MINUTES : workshop.minutes());
    }

    /** A title that nobody wrote and an end that nobody set go with the workshop. */
    private void workshopChanged(Workshop before, Workshop now) {
        if (title.get().equals(before.title())) {
            title.set(now.title());
        }
        if (end.get().equals(endOf(before, start.get()))) {
            end.set(endOf(now, start.get()));
        }
        look();
    }

    /** The end moves with the start. */
    private void startChanged(LocalTime before, LocalTime now) {
        end.set(end.get().plusNanos(now.toNanoOfDay() - before.toNanoOfDay()));
        look();
    }

    private void look() {
        findings.set(Preflight.check(workshop.get(), plan(), today));
    }

    /** What has been decided so far. */
    public SessionPlan plan() {
        return new SessionPlan(
                title.get(),
                client.get(),
                unit.get(),
                date.get(),
                start.get(),
                end.get(),
                groups.groupsProperty().get(),
                answers.get(),
                minimumGroupSize.get());
    }

    /** What the session is made from. */
    public ObjectProperty<Workshop> workshopProperty() {
        return workshop;
    }

    /** The title that the room sees. */
    public StringProperty titleProperty() {
        return title;
    }

    /** Whose session it is. */
    public StringProperty clientProperty() {
        return client;
    }

    /** The part of the client's organization. */
    public StringProperty unitProperty() {
        return unit;
    }

    /** The day. */
    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    /** The day that somebody means; nothing if it is unclear. */
    Optional<LocalDate> readDay(String typed) {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return new DayText(today, DayText.Meant.FUTURE, locale)
                .read(typed)
                .flatMap(CalendarDay::date);
    }

    /** When it begins. */
    public ObjectProperty<LocalTime> startProperty() {
        return start;
    }

    /** Until when people have time. */
    public ObjectProperty<LocalTime> endProperty() {
        return end;
    }

    /** The groups. */
    public GroupsModel groups() {
        return groups;
    }

    /** How answers are kept. */
    public ObjectProperty<AnswerKeeping> answersProperty() {
        return answers;
    }

    /** Groups with fewer people are never shown apart. */
    public ObjectProperty<Integer> minimumGroupSizeProperty() {
        return minimumGroupSize;
    }

    /** What was found by the pre-flight look, to watch. */
    public ReadOnlyObjectProperty<List<Preflight.Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Why the session could not be made; empty as long as nothing went wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * Makes the session and opens it; what was decided stays if that does not work.
     *
     * @param done is called once it is on the disk
     */
    void make(LibraryActs acts, Runnable done) {
        if (busy) {
            return;
        }
        busy = true;
        problem.set("");
        acts.start(
                workshop.get(),
                plan(),
                done,
                failure -> {
                    busy = false;
                    problem.set(failure.sentence());
                });
    }
}
