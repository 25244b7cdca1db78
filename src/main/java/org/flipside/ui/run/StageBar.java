package org.flipside.ui.run;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons for the stage: where it is, frozen or not, blank or not. */
final class StageBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Subscriptions subscriptions = new Subscriptions();
    private final RunModel model;
    private final StageWindow stage;
    private final StageButton open;
    private final StageButton freeze;
    private final StageButton blank;
    private boolean wordy = true;
    private boolean keyed = true;

    StageBar(RunModel model, StageWindow stage, Commands commands) {
        this.model = model;
        this.stage = stage;
        getStyleClass().add("stage-bar");
        open = new StageButton(commands.get("stage.toggle"), /* keyed= */ false);
        freeze = new StageButton(commands.get("stage.freeze"), /* keyed= */ true);
        blank = new StageButton(commands.get("stage.blank"), /* keyed= */ true);
        getChildren().addAll(open, freeze, blank);
        subscriptions.add(stage.openProperty().subscribe(_ -> show()));
        subscriptions.add(stage.placeProperty().subscribe(_ -> show()));
        subscriptions.add(model.frozenProperty().subscribe(_ -> show()));
        subscriptions.add(model.blankProperty().subscribe(_ -> show()));
    }

    /** Whether there is room for words, and for keys behind them; else there are signs only. */
    void setRoom(boolean forWords, boolean forKeys) {
        wordy = forWords;
        keyed = forKeys;
        show();
    }

    private void show() {
        boolean shown = stage.openProperty().get();
        String place =
                shown
                        ? Texts.of("stage.on", stage.placeProperty().get())
                        : Texts.of(
                                stage.isWaitingForDisplay() ? "stage.display-gone" : "stage.open");
        say(open, shown, place);
        boolean frozen = model.frozenProperty().get();
        say(freeze, frozen, Texts.of(frozen ? "stage.frozen" : "stage.freeze"));
        boolean dark = model.blankProperty().get();
        say(blank, dark, Texts.of(dark ? "stage.is-blank" : "stage.blank"));
    }

    private void say(StageButton button, boolean on, String words) {
        button.say(words, wordy, keyed);
        button.pseudoClassStateChanged(ON, on);
    }

    /** A sign, and as there is room for them words and, where it is short, a key. */
    private static final class StageButton extends Button {
        private final FontIcon sign;
        private final Label words = new Label();
        private final Label key;
        private final boolean keyed;
        private final HBox row = new HBox(8);

        StageButton(Command command, boolean keyed) {
            this.keyed = keyed;
            sign = new FontIcon(command.icon());
            key = Keys.cap(command.keyText());
            words.getStyleClass().add("button-words");
            words.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(row);
            setOnAction(_ -> command.run());
            setTooltip(new Tooltip(command.text() + "  " + command.keyText()));
            setMinWidth(USE_PREF_SIZE);
        }

        void say(String said, boolean wordy, boolean keys) {
            setText(said);
            words.setText(said);
            row.getChildren().setAll(sign);
            if (wordy) {
                row.getChildren().add(words);
            }
            if (wordy && keys && keyed) {
                row.getChildren().add(key);
            }
        }
    }

    /** Ends following the session. */
    void close() {
        subscriptions.end();
    }
}
