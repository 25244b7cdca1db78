package org.flipside.ui.run;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.Timing;
import org.flipside.ui.support.Texts;

import java.time.Instant;
import java.util.Optional;

/** A timer: whose it is, figures that stand still, and words beside the colour. */
final class TimerBox extends HBox {
    private final Label name = new Label();
    private final Label figures = new Label();
    private final Label words = new Label();
    private final VBox beside = new VBox();

    TimerBox() {
        getStyleClass().add("timer-box");
        name.getStyleClass().addAll("timer-name", "meta");
        figures.getStyleClass().add("timer-figures");
        words.getStyleClass().add("timer-words");
        for (Label label : new Label[] {figures, words}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        beside.getChildren().setAll(name, words);
        HBox.setHgrow(beside, Priority.ALWAYS);
        beside.getStyleClass().add("timer-beside");
        getChildren().addAll(figures, beside);
    }

    /** Shows the figures alone, or with words. */
    void setTerse(boolean terse) {
        beside.setVisible(!terse);
        beside.setManaged(!terse);
    }

    /** Shows a timer, or nothing where there is none. */
    void show(String whose, Optional<Timing> timing, Instant now) {
        setVisible(timing.isPresent());
        setManaged(timing.isPresent());
        timing.ifPresent(
                t -> {
                    TimerWords said = TimerWords.of(t.timer(), now);
                    name.setText(t.timer().running() ? whose : Texts.of("run.timer-stands", whose));
                    figures.setText(said.figures());
                    words.setText(said.words());
                    getStyleClass().setAll("timer-box", Texts.part(said.state()));
                });
    }
}
