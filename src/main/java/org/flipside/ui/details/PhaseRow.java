package org.flipside.ui.details;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.session.SessionDraft.DraftPhase;
import org.flipside.ui.form.TimeText;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalTime;
import java.util.function.Consumer;

/**
 * One phase: when it begins, what it is called, how long it takes, and, folded away, what the
 * facilitator does. Alt with an arrow moves it, an arrow in the minutes changes them.
 */
final class PhaseRow extends VBox {
    private static final int DIGITS = 3;
    private static final int INSTRUCTION_ROWS = 5;

    private final AgendaModel agenda;
    private final Id<Phase> phase;
    private final Consumer<PhaseRow> opened;
    private final Label begins = new Label();
    private final TextField name = new TextField();
    private final TextField minutes = new TextField();
    private final Button fold = icon("fth-chevron-down");
    private final Button remove = icon("fth-x");
    private final TextArea instruction = new TextArea();
    private final Button earlier = words("details.phase.earlier", "fth-arrow-up");
    private final Button later = words("details.phase.later", "fth-arrow-down");
    private final VBox more = new VBox(8, instruction, new HBox(8, earlier, later));
    private boolean showing;

    /**
     * @param opened is told when its instruction is opened
     * @param removing takes the phase away
     */
    PhaseRow(
            AgendaModel agenda,
            Id<Phase> phase,
            Consumer<PhaseRow> opened,
            Consumer<Id<Phase>> removing) {
        this.agenda = agenda;
        this.phase = phase;
        this.opened = opened;
        getStyleClass().add("phase-row");
        getChildren().addAll(line(), more);
        more.getStyleClass().add("phase-more");
        instruction.setWrapText(true);
        instruction.setPrefRowCount(INSTRUCTION_ROWS);
        instruction.setPromptText(Texts.of("details.phase.prompt"));
        fold();
        name.textProperty().subscribe((_, text) -> typed(() -> agenda.rename(phase, text)));
        instruction
                .textProperty()
                .subscribe((_, text) -> typed(() -> agenda.instruct(phase, text)));
        prepareMinutes();
        fold.setOnAction(_ -> toggle());
        remove.setOnAction(_ -> removing.accept(phase));
        earlier.setOnAction(_ -> move(-1, earlier));
        later.setOnAction(_ -> move(1, later));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox line() {
        begins.getStyleClass().addAll("meta", "phase-begins");
        name.getStyleClass().add("bare-field");
        name.setAccessibleText(Texts.of("details.phase.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        minutes.getStyleClass().addAll("bare-field", "phase-minutes");
        Label unit = new Label(Texts.of("details.phase.min"));
        unit.getStyleClass().add("meta");
        unit.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(begins, name, minutes, unit, fold, remove);
        line.getStyleClass().add("phase-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void prepareMinutes() {
        minutes.setTextFormatter(new TextFormatter<>(PhaseRow::digits));
        minutes.textProperty()
                .subscribe(
                        (_, text) ->
                                typed(
                                        () -> {
                                            if (!text.isEmpty()) {
                                                agenda.setMinutes(phase, number(text));
                                            }
                                        }));
        minutes.focusedProperty()
                .subscribe(
                        (was, now) -> {
                            if (was && !now) {
                                showMinutes();
                            }
                        });
    }

    /** What is shown was not typed, and what is typed is not shown again. */
    private void typed(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    /** Shows the phase as it is now. */
    void show(DraftPhase now, LocalTime at, boolean first, boolean last) {
        showing = true;
        begins.setText(TimeText.of(at));
        begins.setAccessibleText(Texts.of("details.phase.begins", TimeText.of(at)));
        if (!name.getText().equals(now.name())) {
            name.setText(now.name());
        }
        if (!instruction.getText().equals(now.instruction())) {
            instruction.setText(now.instruction());
        }
        minutes.setAccessibleText(Texts.of("details.phase.minutes", now.name()));
        instruction.setAccessibleText(Texts.of("details.phase.instruction", now.name()));
        remove.setAccessibleText(Texts.of("details.phase.remove", now.name()));
        earlier.setDisable(first);
        later.setDisable(last);
        nameFold(now.name());
        if (!minutes.isFocused()) {
            minutes.setText(Integer.toString(now.minutes()));
        }
        showing = false;
    }

    private void showMinutes() {
        int place = agenda.place(phase);
        if (place >= 0) {
            showing = true;
            minutes.setText(Integer.toString(agenda.phasesProperty().get().get(place).minutes()));
            showing = false;
        }
    }

    /** Gives the keyboard to its name, ready to be written over. */
    void focus() {
        Fx.later(
                () -> {
                    name.requestFocus();
                    name.selectAll();
                });
    }

    /** Folds the instruction away. */
    void fold() {
        open(/* now= */ false);
    }

    private void toggle() {
        boolean now = !more.isVisible();
        open(now);
        if (now) {
            opened.accept(this);
            Fx.later(instruction::requestFocus);
        }
    }

    private void open(boolean now) {
        more.setVisible(now);
        more.setManaged(now);
        fold.setGraphic(new FontIcon(now ? "fth-chevron-up" : "fth-chevron-down"));
        nameFold(name.getText());
    }

    private void nameFold(String phaseName) {
        fold.setAccessibleText(
                Texts.of(
                        more.isVisible() ? "details.phase.hide" : "details.phase.open", phaseName));
    }

    /** The keyboard moves along. */
    private void move(int by, Node focus) {
        agenda.move(phase, by);
        Fx.later(focus::requestFocus);
    }

    private void pressed(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (by == 0) {
            return;
        }
        if (event.isAltDown()) {
            move(by, getScene().getFocusOwner());
            event.consume();
        } else if (minutes.isFocused()) {
            agenda.setMinutes(phase, number(minutes.getText()) - by);
            showMinutes();
            event.consume();
        }
    }

    /** Passes over what is no digit. */
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        String digits = change.getText().replaceAll("\\D", "");
        if (!digits.equals(change.getText())) {
            change.setText(digits);
            change.selectRange(
                    change.getRangeStart() + digits.length(),
                    change.getRangeStart() + digits.length());
        }
        return change;
    }

    /** More digits than any phase takes are as many minutes as one can take. */
    private static int number(String digits) {
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.length() > DIGITS ? AgendaModel.MOST_MINUTES : Integer.parseInt(digits);
    }

    private static Button icon(String code) {
        Button button = new Button();
        button.setGraphic(new FontIcon(code));
        button.getStyleClass().addAll("plain", "icon-button");
        return button;
    }

    private static Button words(String key, String code) {
        Button button = new Button(Texts.of(key));
        button.setGraphic(new FontIcon(code));
        button.getStyleClass().add("plain");
        return button;
    }
}
