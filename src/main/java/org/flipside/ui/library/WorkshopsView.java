package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.Workshop;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.List;
import java.util.function.Consumer;

/** The right side of the window: the workshops that a session can be started from. */
public final class WorkshopsView {
    private final Consumer<Workshop> start;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Region root;

    @FXML private VBox cards;

    /**
     * @param start begins a new session from a workshop
     */
    WorkshopsView(LibraryViewModel library, Consumer<Workshop> start) {
        this.start = start;
        root = (Region) Views.load(this);
        subscriptions.add(library.workshopsProperty().subscribe(this::fill));
    }

    Parent root() {
        return root;
    }

    /** What gets the keyboard when this side does. */
    Node focus() {
        return cards.getChildren().isEmpty() ? root : cards.getChildren().getFirst();
    }

    /** Adapts to the room there is, in pixels. */
    void fit(double width) {
        root.setPrefWidth(width);
    }

    void close() {
        subscriptions.end();
    }

    private void fill(List<WorkshopUse> workshops) {
        cards.getChildren().setAll(workshops.stream().map(this::card).toList());
    }

    private Node card(WorkshopUse use) {
        Workshop workshop = use.workshop();
        CardButton card = new CardButton(() -> start.accept(workshop));
        card.getStyleClass().add("workshop-card");
        Label title = label(workshop.title(), "strong");
        Label size = label(size(workshop), "meta");
        title.setMinWidth(0);
        size.setMinWidth(Label.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, size);
        Label summary = label(workshop.summary(), "meta");
        summary.setMinHeight(Label.USE_PREF_SIZE);
        Label used = label(Texts.of("library.workshop.used", use.used()), "pill");
        card.getChildren().addAll(head, summary, new FlowPane(8, 4, used));
        card.setAccessibleText(
                Texts.of(
                        "library.workshop.spoken",
                        workshop.title(),
                        size.getText(),
                        workshop.summary(),
                        used.getText()));
        return card;
    }

    /** {@code 5 claims · 90 min}. */
    static String size(Workshop workshop) {
        return workshop.minutes() == 0
                ? Texts.of("library.workshop.claims", workshop.claims())
                : Texts.of("library.workshop.size", workshop.claims(), workshop.minutes());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
