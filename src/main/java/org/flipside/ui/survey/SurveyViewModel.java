package org.flipside.ui.survey;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.files.Reading;
import org.flipside.files.Survey;
import org.flipside.files.SurveyReader;
import org.flipside.model.Activity;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Question;
import org.flipside.model.Session;
import org.flipside.model.SurveyTally;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.SurveyEdits;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was pasted, how it was understood, and what would go into the session. On the JavaFX thread;
 * it reads elsewhere.
 */
final class SurveyViewModel {
    private final SessionEditor editor;
    private final Clock clock;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>();
    private final StringProperty withoutGroup = new SimpleStringProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Reading<Survey>>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * How a card was answered.
     *
     * @param number its number
     * @param quote its claim
     * @param counts how many gave which answer
     */
    record Row(int number, String quote, Map<Answer, Integer> counts) {}

    /**
     * A group that answered.
     *
     * @param name as it will be called
     * @param answered how many people answered
     * @param size how many the group has; 0 if that is unknown
     * @param added whether the session does not have it yet
     */
    record GroupRow(String name, int answered, int size, boolean added) {}

    SurveyViewModel(SessionEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
        question.set(inCheckIn(editor.session()) ? Question.CHECK_IN : Question.RECOGNITION);
        List<String> groups = groups();
        withoutGroup.set(groups.size() == 1 ? groups.getFirst() : Texts.of("survey.group"));
        text.subscribe(this::read);
    }

    /** A survey before the session asks what its check-in asks. */
    private static boolean inCheckIn(Session session) {
        return session.progress()
                .flatMap(progress -> session.phases().get(progress.phase()))
                .map(phase -> phase.activity() == Activity.CHECK_IN)
                .orElse(true);
    }

    /** Reads what was typed, of several texts at once only the latest after the first. */
    private void read(String typed) {
        if (busy.get()) {
            return;
        }
        if (typed.isBlank()) {
            reading.set(Optional.empty());
            return;
        }
        busy.set(true);
        Session session = editor.session();
        Fx.whenDone(
                Work.begin(() -> SurveyReader.read(typed, Texts.of("survey.pasted"), session)),
                read -> {
                    busy.set(false);
                    if (typed.equals(text.get())) {
                        reading.set(Optional.of(read));
                    } else {
                        read(text.get());
                    }
                },
                failure -> {
                    busy.set(false);
                    throw new IllegalStateException("A survey could not be read", failure);
                });
    }

    /** Whether what was typed last is still being read. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The table, as it is pasted. */
    StringProperty textProperty() {
        return text;
    }

    /** What was asked. */
    ObjectProperty<Question> questionProperty() {
        return question;
    }

    /** The group to which answers without one belong. */
    StringProperty withoutGroupProperty() {
        return withoutGroup;
    }

    /** How the table was understood; nothing while there is none. */
    ReadOnlyObjectProperty<Optional<Reading<Survey>>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The groups of the session. */
    List<String> groups() {
        return editor.session().groups().inOrder().stream().map(Group::name).toList();
    }

    /**
     * Takes a file's text.
     *
     * @param wrong gets what is wrong with the file as a whole, if anything is
     */
    void open(Path file, Consumer<List<String>> wrong) {
        Fx.whenDone(
                Work.begin(() -> SurveyReader.text(file)),
                read -> read.found().ifPresentOrElse(text::set, () -> wrong.accept(read.lines())),
                failure -> wrong.accept(List.of(String.valueOf(failure.getLocalizedMessage()))));
    }

    private Optional<Survey> survey() {
        return reading.get().flatMap(Reading::found);
    }

    /** Whether some answers are of no group. */
    boolean hasUngrouped() {
        return tallies().stream().anyMatch(tally -> tally.group().isEmpty());
    }

    private List<SurveyTally> tallies() {
        return survey().map(Survey::tallies).orElse(List.of());
    }

    /** How many answers there are. */
    int answers() {
        return tallies().stream().mapToInt(SurveyTally::count).sum();
    }

    /** The cards that were answered, in order. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Card> cards = editor.session().running();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
            tallies().stream()
                    .filter(tally -> tally.card().equals(card.id()))
                    .forEach(tally -> counts.merge(tally.answer(), tally.count(), Integer::sum));
            if (!counts.isEmpty()) {
                rows.add(new Row(i + 1, card.claim().quote(), counts));
            }
        }
        return rows;
    }

    /** The groups that answered. */
    List<GroupRow> groupRows() {
        List<GroupRow> rows = new ArrayList<>();
        SurveyEdits.people(tallies())
                .forEach(
                        (name, answered) -> {
                            String called = name.isEmpty() ? withoutGroup.get() : name;
                            Optional<Group> group = SurveyEdits.groupOf(editor.session(), called);
                            rows.add(
                                    new GroupRow(
                                            group.map(Group::name).orElse(called),
                                            answered,
                                            group.map(Group::size).orElse(0),
                                            group.isEmpty()));
                        });
        return rows;
    }

    /** Takes the answers over, as one step that undo takes back; whether there were any. */
    boolean takeOver() {
        if (busy.get() || tallies().isEmpty() || (hasUngrouped() && withoutGroup.get().isBlank())) {
            return false;
        }
        editor.perform(
                Texts.of("survey.label", answers()),
                session ->
                        SurveyEdits.add(
                                session,
                                tallies(),
                                withoutGroup.get().strip(),
                                question.get(),
                                clock.instant()));
        return true;
    }
}
