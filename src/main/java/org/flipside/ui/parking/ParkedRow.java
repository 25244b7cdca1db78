package org.flipside.ui.parking;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One item of the parking lot, with what can become of it. */
final class ParkedRow extends VBox {
    private final ParkingViewModel parking;
    private final Id<ParkedItem> id;
    private final Label text = new Label();
    private final Label facts = new Label();
    private final FlowPane acts = new FlowPane();
    private final TextField words = new TextField();
    private final Button settle = new Button();
    private final HBox asking = new HBox(words, settle);

    ParkedRow(ParkingViewModel parking, ParkedItem item, boolean waits) {
        this.parking = parking;
        this.id = item.id();
        getStyleClass().add("parked-row");
        text.getStyleClass().add("body");
        facts.getStyleClass().add("meta");
        for (Label label : List.of(text, facts)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        acts.getStyleClass().add("parked-acts");
        acts.getChildren().setAll(waits ? ways() : List.of(waitAgain()));
        HBox.setHgrow(words, Priority.ALWAYS);
        asking.getStyleClass().add("parked-asking");
        settle.setMinWidth(USE_PREF_SIZE);
        settle.disableProperty()
                .bind(words.textProperty().map(typed -> typed.isBlank()).orElse(true));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(text, facts, acts, asking);
        show(asking, false);
        show(item);
    }

    /** Shows the item as it is now. */
    void show(ParkedItem item) {
        text.setText(item.text());
        int place = parking.place(item);
        facts.setText(
                Stream.of(
                                place == 0 ? "" : Texts.of("parking.claim", place),
                                item.outcome() == ParkedOutcome.OPEN
                                        ? ""
                                        : Texts.of("vocabulary.parked-outcome", item.outcome()),
                                item.resolution().equals(item.text()) ? "" : item.resolution())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        show(facts, !facts.getText().isEmpty());
    }

    private List<Button> ways() {
        return List.of(
                act("fth-corner-up-left", "parking.take-up", () -> parking.takeUp(id)),
                act("fth-check-square", "parking.make-action", () -> parking.makeAction(id)),
                act("fth-flag", "parking.make-decision", () -> parking.makeDecision(id)),
                ask(ParkedOutcome.ANSWERED, "fth-message-square"),
                ask(ParkedOutcome.OWNED, "fth-user"),
                ask(ParkedOutcome.DROPPED, "fth-x-circle"));
    }

    private Button waitAgain() {
        return act("fth-corner-up-left", "parking.wait-again", () -> parking.waitAgain(id));
    }

    private static Button act(String icon, String key, Runnable action) {
        Button button = new Button(Texts.of(key), new FontIcon(icon));
        button.getStyleClass().add("parked-act");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button ask(ParkedOutcome outcome, String icon) {
        String key = "parking.settle." + Texts.part(outcome);
        return act(icon, key, () -> ask(outcome));
    }

    private void ask(ParkedOutcome outcome) {
        words.clear();
        words.setPromptText(Texts.of("parking.prompt", outcome));
        words.setAccessibleText(Texts.of("parking.prompt", outcome));
        words.setOnAction(_ -> parking.settleWith(id, outcome, words.getText()));
        settle.setText(Texts.of("parking.settle", outcome));
        settle.setOnAction(_ -> parking.settleWith(id, outcome, words.getText()));
        show(asking, true);
        Fx.later(words::requestFocus);
    }

    /** Esc ends the question first, the dialog only then. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            show(asking, false);
            focusFirst();
        }
    }

    /** Gives the keyboard to the first that can be done. */
    void focusFirst() {
        acts.getChildren().getFirst().requestFocus();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
