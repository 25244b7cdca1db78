package org.flipside.ui.run;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.CardOrder;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Step;
import org.flipside.model.Timing;
import org.flipside.session.run.Course;
import org.flipside.session.run.ParkingEdits;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.FocusScroll;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.WordChoice;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The run of phases with the time of the room, what to do now, and the steps of the card. */
final class AgendaPane extends VBox {
    private final RunModel model;
    private final DateTimeFormatter hour;
    private final PaceLine pace;
    private final VBox phases = new VBox(4);
    private final Map<Id<Phase>, PhaseRow> rows = new HashMap<>();
    private final Label instruction = new Label();
    private final VBox steps = new VBox(4);
    private final WordChoice<CardOrder> order =
            new WordChoice<>(CardOrder.class, "vocabulary.card-order", Texts.of("run.order"));
    private final Button parking = new Button();
    private final Button close = new Button();

    AgendaPane(RunModel model, DateTimeFormatter hour, Commands commands) {
        this.model = model;
        parking.setOnAction(_ -> commands.get("run.parking").run());
        close.setText(commands.get("run.close").text());
        close.setOnAction(_ -> commands.get("run.close").run());
        this.hour = hour;
        getStyleClass().add("run-phases");
        pace = new PaceLine(model, hour);
        instruction.getStyleClass().add("run-instruction");
        instruction.setWrapText(true);
        instruction.setMinHeight(USE_PREF_SIZE);
        phases.setId("phases");
        steps.setId("steps");
        steps.getStyleClass().add("run-steps");
        for (Button button : List.of(parking, close)) {
            button.getStyleClass().add("plain");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
        }
        ScrollPane scroll = new ScrollPane(new VBox(8, phases, instruction, steps));
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("run-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FocusScroll.in(scroll);
        getChildren().addAll(pace, scroll, orderLine(), parking, close);
    }

    private Node orderLine() {
        order.setOnAction(_ -> choose(order.getValue()));
        Label name = new Label(Texts.of("run.order"));
        name.getStyleClass().add("meta");
        name.setLabelFor(order);
        HBox line = new HBox(8, name, order);
        line.getStyleClass().add("run-head");
        return line;
    }

    /** The moment of the choice throws the dice. */
    private void choose(CardOrder chosen) {
        CardOrder before = model.session().progress().map(Progress::order).orElse(chosen);
        if (chosen != before) {
            model.order(chosen, (int) model.now().toEpochMilli());
        }
    }

    /** Shows the agenda as it is; the row that has the keyboard keeps it. */
    void show() {
        List<PhaseRow> now = model.course().slots().stream().map(this::row).toList();
        rows.values().retainAll(now);
        if (!phases.getChildren().equals(now)) {
            Optional<PhaseRow> focused = now.stream().filter(Node::isFocused).findFirst();
            phases.getChildren().setAll(now);
            focused.ifPresent(Node::requestFocus);
        }
        parking.setText(Texts.of("run.parking", ParkingEdits.waiting(model.session()).size()));
        order.setDisable(model.session().progress().isEmpty());
        order.setValue(model.session().progress().map(Progress::order).orElse(CardOrder.PLANNED));
        instruction.setText(model.course().current().map(Phase::instruction).orElse(""));
        tick();
    }

    private PhaseRow row(Course.Slot slot) {
        PhaseRow row = rows.computeIfAbsent(slot.phase().id(), _ -> new PhaseRow(slot, acts()));
        row.show(slot, hour.format(slot.start()));
        return row;
    }

    private PhaseRow.Acts acts() {
        return new PhaseRow.Acts() {
            @Override
            public void go(Id<Phase> phase) {
                if (model.session().progress().isPresent()) {
                    model.toPhase(phase);
                }
            }

            @Override
            public void minutes(Id<Phase> phase, int minutes) {
                model.setMinutes(phase, minutes);
            }

            @Override
            public void move(Id<Phase> phase, int by) {
                List<Id<Phase>> order =
                        model.session().phases().inOrder().stream().map(Phase::id).toList();
                if (by != 0) {
                    model.movePhase(phase, order.indexOf(phase) + by);
                }
            }
        };
    }

    /** Follows the clock. */
    void tick() {
        pace.tick();
        showSteps();
    }

    /** Where the card is in its steps follows from the time that it has used. */
    private void showSteps() {
        List<Step> all = model.course().current().map(Phase::steps).orElse(List.of());
        Optional<Timing> timing = model.timers().card();
        steps.getChildren().clear();
        if (all.isEmpty() || timing.isEmpty()) {
            return;
        }
        Duration used = timing.get().timer().used(model.now());
        Label head =
                new Label(
                        Texts.of(
                                "run.card-steps",
                                timing.get().timer().seconds() / 60,
                                TimerWords.figures(used.toSeconds())));
        head.getStyleClass().add("meta-strong");
        steps.getChildren().add(head);
        long end = 0;
        for (Step step : all) {
            long begin = end;
            end += step.seconds();
            steps.getChildren().add(row(step, used.toSeconds() >= end, used.toSeconds() >= begin));
        }
    }

    private static Node row(Step step, boolean over, boolean begun) {
        Label sign = new Label(over ? "✓" : begun ? "›" : "");
        sign.getStyleClass().add("step-sign");
        Label name = new Label(step.name());
        name.getStyleClass().add(begun && !over ? "strong" : "quiet");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label length = new Label(TimerWords.figures(step.seconds()));
        length.getStyleClass().add("meta");
        length.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, sign, name, length);
    }
}
