package org.flipside.ui.run;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;

import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.ui.support.Texts;

import java.util.Optional;

/** The phase and the card that go on; pressed, all phases, also where the agenda has no room. */
final class WhereMenu extends MenuButton {
    private static final double LEAST = 120;

    private final RunModel model;
    private final Label phase = new Label();
    private final Label claim = new Label();

    WhereMenu(RunModel model) {
        this.model = model;
        getStyleClass().addAll("plain", "run-where");
        setMinWidth(LEAST);
        phase.getStyleClass().add("strong");
        claim.getStyleClass().add("meta");
        claim.managedProperty().bind(claim.textProperty().isNotEmpty());
        VBox words = new VBox(phase, claim);
        words.setAlignment(Pos.CENTER_LEFT);
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getItems().setAll(new MenuItem()); // a menu button without items does not open
        setOnShowing(_ -> list());
    }

    /** Shows the session as it is. */
    void tell() {
        phase.setText(model.course().current().map(Phase::name).orElse(""));
        claim.setText(
                model.card()
                        .map(
                                card ->
                                        Texts.of(
                                                "run.where",
                                                model.session().positionOf(card.id()),
                                                model.session().running().size()))
                        .orElse(""));
        setText(phase.getText() + " " + claim.getText());
    }

    private void list() {
        Optional<Id<Phase>> current = model.course().current().map(Phase::id);
        getItems()
                .setAll(
                        model.session().phases().inOrder().stream()
                                .map(each -> item(each, current.equals(Optional.of(each.id()))))
                                .toList());
    }

    private RadioMenuItem item(Phase each, boolean current) {
        RadioMenuItem item = new RadioMenuItem(each.name());
        item.setSelected(current);
        item.setOnAction(_ -> model.toPhase(each.id()));
        return item;
    }
}
