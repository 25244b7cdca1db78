package org.flipside.ui.run;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.flipside.model.Timing;
import org.flipside.ui.support.Texts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The time of the room: the hour, how long the session runs, how far it is behind or ahead. */
final class PaceLine extends HBox {
    private final RunModel model;
    private final DateTimeFormatter hour;
    private final Label clock = new Label();
    private final Label elapsed = new Label();
    private final Label left = new Label();
    private final Label pace = new Label();

    PaceLine(RunModel model, DateTimeFormatter hour) {
        super(8);
        this.model = model;
        this.hour = hour;
        getStyleClass().add("run-head");
        clock.getStyleClass().add("strong");
        pace.getStyleClass().add("meta-strong");
        elapsed.getStyleClass().add("meta");
        left.getStyleClass().add("meta");
        elapsed.setMaxWidth(Double.MAX_VALUE);
        setHgrow(elapsed, Priority.ALWAYS);
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        for (Label label : List.of(clock, elapsed, left, pace)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(clock, elapsed, left, pace);
    }

    /** Follows the clock. */
    void tick() {
        clock.setText(hour.format(model.now()));
        elapsed.setText(
                model.elapsed()
                        .map(e -> Texts.of("run.elapsed", Math.max(0, e.toMinutes())))
                        .orElse(""));
        long minutes = model.course().behind().toMinutes();
        pace.setText(
                minutes == 0
                        ? Texts.of("run.on-time")
                        : Texts.of(minutes > 0 ? "run.behind" : "run.ahead", Math.abs(minutes)));
    }

    /** Tells what is left of a phase whose timer has no room of its own; nothing otherwise. */
    void tellPhase(Optional<Timing> phase) {
        left.setText(
                phase.map(
                                timing ->
                                        Texts.of(
                                                "run.phase-left",
                                                TimerWords.of(timing.timer(), model.now())
                                                        .figures()))
                        .orElse(""));
    }
}
