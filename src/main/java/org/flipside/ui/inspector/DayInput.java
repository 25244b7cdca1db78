package org.flipside.ui.inspector;

import atlantafx.base.controls.Calendar;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import org.flipside.model.CalendarDay;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** A day to be typed, or picked from a calendar that opens beside it. */
final class DayInput extends HBox {
    private final TextField field = new TextField();
    private final Supplier<DayText> reader;
    private Runnable onPicked = () -> {};

    /**
     * @param reader reads what is typed, so that the calendar opens at it
     */
    DayInput(String name, String prompt, Supplier<DayText> reader) {
        this.reader = reader;
        getStyleClass().add("day-input");
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setPrefColumnCount(8);
        Button pick = Nodes.iconButton("fth-calendar", Texts.of("inspector.pick-day", name));
        pick.setFocusTraversable(false);
        pick.setOnAction(_ -> open());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, pick);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Where the day is typed. */
    TextField field() {
        return field;
    }

    /** What follows when a day was picked from the calendar. */
    void setOnPicked(Runnable action) {
        onPicked = action;
    }

    private void open() {
        LocalDate at =
                reader.get()
                        .read(field.getText())
                        .flatMap(CalendarDay::date)
                        .orElseGet(LocalDate::now);
        Calendar calendar = new Calendar(at);
        StackPane panel = new StackPane(calendar);
        panel.getStyleClass().add("calendar-panel");
        panel.getStylesheets().setAll(InspectorStyle.SHEET);
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(panel);
        calendar.valueProperty()
                .addListener(
                        (_, _, day) -> {
                            popup.hide();
                            field.setText(DayText.show(CalendarDay.of(day), Locale.getDefault()));
                            field.requestFocus();
                            onPicked.run();
                        });
        Bounds place = localToScreen(getLayoutBounds());
        popup.show(this, place.getMinX(), place.getMaxY() + 4);
    }
}
