package org.flipside.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Day, start and end of a new session. What is no day or no time is said so below the fields, and
 * what was there before stays.
 */
final class WhenRow extends VBox {
    private final NewSessionViewModel session;
    private final DatePicker date = new DatePicker();
    private final Label problem = new Label();

    WhenRow(NewSessionViewModel session) {
        this.session = session;
        getStyleClass().add("field");
        TextField start = time(session.startProperty());
        TextField end = time(session.endProperty());
        prepareDate();
        VBox day = FormFields.labelled("new-session.date", date);
        HBox.setHgrow(day, Priority.ALWAYS);
        HBox row =
                new HBox(
                        16,
                        day,
                        FormFields.labelled("new-session.start", start),
                        FormFields.labelled("new-session.end", end));
        problem.getStyleClass().addAll("meta", "problem");
        problem.setWrapText(true);
        getChildren().addAll(row, problem);
        say("");
    }

    private void prepareDate() {
        date.setMaxWidth(Double.MAX_VALUE);
        date.setShowWeekNumbers(false);
        date.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate day) {
                        return day == null ? "" : SessionTexts.longDay(day);
                    }

                    @Override
                    public LocalDate fromString(String text) {
                        return readDay(text);
                    }
                });
        date.setValue(session.dateProperty().get());
        date.valueProperty()
                .subscribe(
                        day -> {
                            if (day != null) {
                                session.dateProperty().set(day);
                            }
                        });
    }

    private LocalDate readDay(String text) {
        LocalDate before = session.dateProperty().get();
        Optional<LocalDate> day = session.readDay(text);
        say(
                day.isPresent()
                        ? ""
                        : Texts.of("new-session.date.problem", text, SessionTexts.longDay(before)));
        return day.orElse(before);
    }

    private TextField time(ObjectProperty<LocalTime> value) {
        TextField field = new TextField();
        field.setPrefColumnCount(5);
        value.subscribe(time -> field.setText(SessionTexts.time(time)));
        field.focusedProperty()
                .subscribe(
                        (was, now) -> {
                            if (was && !now) {
                                commit(field, value);
                            }
                        });
        return field;
    }

    private void commit(TextField field, ObjectProperty<LocalTime> value) {
        Optional<LocalTime> time = TimeText.read(field.getText());
        String before = SessionTexts.time(value.get());
        say(time.isPresent() ? "" : Texts.of("new-session.time.problem", field.getText(), before));
        time.ifPresent(value::set);
        field.setText(SessionTexts.time(value.get()));
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }
}
