package org.flipside.ui.form;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day and the hours of a session. What is no day or no time is said so below the fields, and
 * what was there before stays.
 */
public final class WhenRow extends VBox {
    private final ObjectProperty<LocalDate> day;
    private final Function<String, Optional<LocalDate>> reader;
    private final HBox row = new HBox(16);
    private final DatePicker date = new DatePicker();
    private final Label problem = new Label();

    /**
     * Day and start.
     *
     * @param reader gives the day that somebody means; nothing if it is unclear
     */
    public WhenRow(
            ObjectProperty<LocalDate> day,
            Function<String, Optional<LocalDate>> reader,
            ObjectProperty<LocalTime> start) {
        this.day = day;
        this.reader = reader;
        getStyleClass().add("field");
        prepareDate();
        VBox dayField = FormFields.labelled("form.date", date);
        HBox.setHgrow(dayField, Priority.ALWAYS);
        row.getChildren().addAll(dayField, FormFields.labelled("form.start", time(start)));
        problem.getStyleClass().addAll("meta", "problem");
        problem.setWrapText(true);
        getChildren().addAll(row, problem);
        say("");
    }

    /** Day, start and end. */
    public WhenRow(
            ObjectProperty<LocalDate> day,
            Function<String, Optional<LocalDate>> reader,
            ObjectProperty<LocalTime> start,
            ObjectProperty<LocalTime> end) {
        this(day, reader, start);
        row.getChildren().add(FormFields.labelled("form.end", time(end)));
    }

    private void prepareDate() {
        date.setMaxWidth(Double.MAX_VALUE);
        date.setShowWeekNumbers(false);
        date.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate shown) {
                        return shown == null ? "" : inFull(shown);
                    }

                    @Override
                    public LocalDate fromString(String text) {
                        return readDay(text);
                    }
                });
        date.setValue(day.get());
        date.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                day.set(chosen);
                            }
                        });
    }

    private LocalDate readDay(String text) {
        LocalDate before = day.get();
        Optional<LocalDate> read = reader.apply(text);
        say(read.isPresent() ? "" : Texts.of("form.date.problem", text, inFull(before)));
        return read.orElse(before);
    }

    private static String inFull(LocalDate shown) {
        return DayText.showInFull(shown, Locale.getDefault(Locale.Category.FORMAT));
    }

    private TextField time(ObjectProperty<LocalTime> value) {
        TextField field = new TextField();
        field.setPrefColumnCount(5);
        value.subscribe(time -> field.setText(TimeText.of(time)));
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
        String before = TimeText.of(value.get());
        say(time.isPresent() ? "" : Texts.of("form.time.problem", field.getText(), before));
        time.ifPresent(value::set);
        field.setText(TimeText.of(value.get()));
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }
}
