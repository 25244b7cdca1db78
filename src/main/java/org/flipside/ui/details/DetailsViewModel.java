package org.flipside.ui.details;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.CalendarDay;
import org.flipside.session.DraftEdits;
import org.flipside.session.Leaving;
import org.flipside.session.SessionDraft;
import org.flipside.session.SessionDraft.DraftGroup;
import org.flipside.session.SessionEditor;
import org.flipside.ui.form.GroupsModel;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody changes about a session as a whole, until it is done as one step. On one thread.
 */
public final class DetailsViewModel {
    private final SessionEditor editor;
    private final LocalDate today;
    private final StringProperty title;
    private final StringProperty client;
    private final StringProperty unit;
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<LocalTime> start;
    private final ObjectProperty<AnswerKeeping> answers;
    private final ObjectProperty<Integer> minimumGroupSize;
    private final GroupsModel groups;
    private final AgendaModel agenda;
    private final ReadOnlyObjectWrapper<Leaving> leaving = new ReadOnlyObjectWrapper<>();

    /**
     * Begins with the session as it is.
     *
     * @param today what typed days are counted from
     */
    public DetailsViewModel(SessionEditor editor, LocalDate today) {
        this.editor = editor;
        this.today = today;
        SessionDraft now = SessionDraft.of(editor.session());
        title = new SimpleStringProperty(now.title());
        client = new SimpleStringProperty(now.client());
        unit = new SimpleStringProperty(now.unit());
        date = new SimpleObjectProperty<>(now.date());
        start = new SimpleObjectProperty<>(now.start());
        answers = new SimpleObjectProperty<>(now.answers());
        minimumGroupSize = new SimpleObjectProperty<>(now.minimumGroupSize());
        groups =
                new GroupsModel(
                        now.groups().stream().map(DraftGroup::id).toList(),
                        now.groups().stream().map(DraftGroup::plan).toList());
        agenda = new AgendaModel(now.agenda(), start);
        groups.groupsProperty().subscribe(() -> leaving.set(Leaving.of(editor.session(), draft())));
        leaving.set(Leaving.of(editor.session(), draft()));
    }

    /** What has been decided so far. */
    SessionDraft draft() {
        return new SessionDraft(
                title.get(),
                client.get(),
                unit.get(),
                date.get(),
                start.get(),
                answers.get(),
                minimumGroupSize.get(),
                DraftGroup.of(groups.ids(), groups.groupsProperty().get()),
                agenda.phasesProperty().get());
    }

    /** Changes the session, as one step that undo takes back. */
    void save() {
        editor.perform(
                Texts.of("label.session-details"), session -> DraftEdits.write(session, draft()));
    }

    /** The title that the room sees. */
    StringProperty titleProperty() {
        return title;
    }

    /** Whose session it is. */
    StringProperty clientProperty() {
        return client;
    }

    /** The part of the client's organization. */
    StringProperty unitProperty() {
        return unit;
    }

    /** The day. */
    ObjectProperty<LocalDate> dateProperty() {
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
    ObjectProperty<LocalTime> startProperty() {
        return start;
    }

    /** Whether the session runs or ran. */
    boolean hasBegun() {
        return editor.session().progress().isPresent();
    }

    /** How answers are kept. */
    ObjectProperty<AnswerKeeping> answersProperty() {
        return answers;
    }

    /** Groups with fewer people are never shown apart. */
    ObjectProperty<Integer> minimumGroupSizeProperty() {
        return minimumGroupSize;
    }

    /** The groups. */
    GroupsModel groups() {
        return groups;
    }

    /** The agenda. */
    AgendaModel agenda() {
        return agenda;
    }

    /** What would go with groups and people that are no longer there, to watch. */
    ReadOnlyObjectProperty<Leaving> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }
}
