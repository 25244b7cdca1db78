package org.flipside.ui.run;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/** Buttons for the stage: where it is, frozen or not, blank or not. */
final class StageBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Subscriptions subscriptions = new Subscriptions();
    private final RunModel model;
    private final StageWindow stage;
    private final Button open;
    private final Button freeze;
    private final Button blank;
    private boolean wordy = true;

    StageBar(RunModel model, StageWindow stage, Commands commands) {
        this.model = model;
        this.stage = stage;
        getStyleClass().add("stage-bar");
        open = button(commands.get("stage.toggle"));
        freeze = button(commands.get("stage.freeze"));
        blank = button(commands.get("stage.blank"));
        getChildren().addAll(open, freeze, blank);
        subscriptions.add(stage.openProperty().subscribe(_ -> show()));
        subscriptions.add(stage.placeProperty().subscribe(_ -> show()));
        subscriptions.add(model.frozenProperty().subscribe(_ -> show()));
        subscriptions.add(model.blankProperty().subscribe(_ -> show()));
    }

    private static Button button(Command command) {
        Button button = new Button();
        button.setGraphic(new FontIcon(command.icon()));
        button.setOnAction(_ -> command.run());
        button.setTooltip(new Tooltip(command.text() + "  " + command.keyText()));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Whether the buttons have words; where there is little room they have signs only. */
    void setWordy(boolean words) {
        wordy = words;
        show();
    }

    private void show() {
        boolean shown = stage.openProperty().get();
        String place =
                shown
                        ? Texts.of("stage.on", stage.placeProperty().get())
                        : Texts.of(
                                stage.isWaitingForDisplay() ? "stage.display-gone" : "stage.open");
        say(open, shown, () -> place);
        boolean frozen = model.frozenProperty().get();
        say(freeze, frozen, () -> Texts.of(frozen ? "stage.frozen" : "stage.freeze"));
        boolean dark = model.blankProperty().get();
        say(blank, dark, () -> Texts.of(dark ? "stage.is-blank" : "stage.blank"));
    }

    private void say(Button button, boolean on, Supplier<String> words) {
        button.setText(wordy ? words.get() : "");
        button.setAccessibleText(words.get());
        button.pseudoClassStateChanged(ON, on);
    }

    /** Ends following the session. */
    void close() {
        subscriptions.end();
    }
}
