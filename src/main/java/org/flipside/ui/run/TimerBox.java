package org.flipside.ui.run;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.flipside.model.Countdown;
import org.flipside.model.Id;
import org.flipside.model.Timing;
import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A timer: whose it is, figures that stand still, words beside the colour, a minute less or more.
 * Pressed, its figures can be typed; only then it can be set back.
 */
final class TimerBox extends HBox {
    private static final int MINUTE = 60;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String whose;
    private final RunTimers timers;
    private final Runnable done;
    private final Label name = new Label();
    private final Button figures = new Button();
    private final Label words = new Label();
    private final VBox beside = new VBox();
    private final StackPane time = new StackPane(figures);
    private final Button less;
    private final Button more;
    private Optional<Id<Timing>> shown = Optional.empty();
    private boolean terse;
    private boolean wrong;

    /**
     * A timer of those.
     *
     * @param whose what it times, such as "Card"
     * @param done takes the keyboard when a time was typed
     */
    TimerBox(String whose, RunTimers timers, Runnable done) {
        this.whose = whose;
        this.timers = timers;
        this.done = done;
        less = step("fth-minus", -MINUTE, "run.less-time");
        more = step("fth-plus", MINUTE, "run.more-time");
        name.getStyleClass().addAll("timer-name", "meta");
        figures.getStyleClass().setAll("timer-figures");
        figures.setOnAction(_ -> edit());
        figures.setTooltip(new Tooltip(Texts.of("run.set-left", whose)));
        words.getStyleClass().add("timer-words");
        words.setMinWidth(USE_PREF_SIZE);
        figures.setMinWidth(USE_PREF_SIZE);
        beside.getChildren().setAll(name, words);
        HBox.setHgrow(beside, Priority.ALWAYS);
        beside.getStyleClass().add("timer-beside");
        getChildren().addAll(less, time, beside, more);
    }

    private Button step(String icon, int seconds, String key) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().setAll("timer-step");
        button.setTooltip(new Tooltip(whose + " " + Texts.of(key)));
        button.setAccessibleText(whose + " " + Texts.of(key));
        button.setOnAction(_ -> act(id -> timers.lengthen(id, seconds)));
        return button;
    }

    private void act(Consumer<Id<Timing>> act) {
        shown.ifPresent(act);
    }

    /** Shows the figures alone, or with words. */
    void setTerse(boolean terse) {
        this.terse = terse;
        showRoom();
    }

    private void showRoom() {
        show(beside, !terse);
        boolean steps = !terse && time.getChildren().contains(figures);
        show(less, steps); // who types a time needs the room, and no steps
        show(more, steps);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Shows a timer, or nothing where there is none. */
    void show(Optional<Timing> timing, Instant now) {
        Optional<Id<Timing>> id = timing.map(Timing::id);
        if (!id.equals(shown)) {
            stopEditing();
        }
        shown = id;
        setVisible(timing.isPresent());
        setManaged(timing.isPresent());
        timing.map(Timing::timer).ifPresent(timer -> show(timer, now));
    }

    private void show(Countdown timer, Instant now) {
        TimerWords said = TimerWords.of(timer, now);
        name.setText(timer.running() ? whose : Texts.of("run.timer-stands", whose));
        figures.setText(said.figures());
        figures.setAccessibleText(Texts.of("run.timer-is", whose, said.figures(), said.words()));
        words.setText(wrong ? Texts.of("run.no-time") : said.words());
        less.setDisable(timer.seconds() == Countdown.SHORTEST);
        more.setDisable(timer.seconds() == Countdown.LONGEST);
        getStyleClass().setAll("timer-box", Texts.part(said.state()));
    }

    /** Lets somebody type what is left, or set the timer back. */
    void edit() {
        if (shown.isEmpty()) {
            return;
        }
        TextField field = new TextField(figures.getText().replace("+", ""));
        field.getStyleClass().add("timer-field");
        field.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setAccessibleText(Texts.of("run.set-left", whose));
        Button back = new Button(Texts.of("run.reset"));
        back.getStyleClass().add("timer-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setTooltip(new Tooltip(Texts.of("run.reset-what", whose)));
        back.setOnAction(
                _ -> {
                    act(timers::reset);
                    leave();
                });
        HBox editor = new HBox(8, field, back);
        editor.getStyleClass().add("timer-editor");
        field.textProperty().subscribe(_ -> markWrong(field, false));
        field.setOnAction(_ -> set(field));
        editor.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave();
                        event.consume();
                    }
                });
        editor.focusWithinProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                stopEditing();
                            }
                        });
        time.getChildren().setAll(editor);
        showRoom();
        KeyFocus.give(field);
        field.selectAll();
    }

    private void set(TextField field) {
        OptionalInt seconds = TimerWords.parse(field.getText());
        if (seconds.isEmpty()) {
            markWrong(field, true);
            return;
        }
        act(id -> timers.setLeft(id, seconds.getAsInt()));
        leave();
    }

    private void markWrong(TextField field, boolean now) {
        wrong = now;
        field.pseudoClassStateChanged(WRONG, now);
        if (now) {
            words.setText(Texts.of("run.no-time"));
        }
    }

    private void leave() {
        stopEditing();
        done.run();
    }

    private void stopEditing() {
        wrong = false;
        time.getChildren().setAll(figures);
        showRoom();
    }
}
