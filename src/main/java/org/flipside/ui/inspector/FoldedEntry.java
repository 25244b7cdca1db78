package org.flipside.ui.inspector;

import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/** An entry of which only the head is shown until it is opened, to be filled in where it stands. */
final class FoldedEntry extends VBox {
    private final Label title = Nodes.label("", "entry-note");
    private final FontIcon arrow = Nodes.icon("fth-chevron-right");
    private final Button fold = new Button();
    private final BooleanProperty open;
    private final Supplier<Node> body;
    private boolean built;

    /**
     * @param under what stands below the title, open or not
     * @param body makes what is shown once it is opened; asked once
     */
    FoldedEntry(BooleanProperty open, Node under, Supplier<Node> body) {
        this.open = open;
        this.body = body;
        getStyleClass().addAll("entry", "folded-entry");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        fold.setGraphic(arrow);
        fold.getStyleClass().addAll("plain", "icon-button");
        fold.setOnAction(_ -> open.set(!open.get()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, fold);
        head.getStyleClass().add("entry-head");
        head.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open.set(!open.get());
                    }
                });
        getChildren().addAll(head, under);
        open.subscribe(this::show);
    }

    private void show(boolean now) {
        if (now && !built) {
            built = true;
            getChildren().add(body.get());
        }
        if (built) {
            Nodes.show(getChildren().getLast(), now);
        }
        arrow.setIconLiteral(now ? "fth-chevron-down" : "fth-chevron-right");
        name();
    }

    private void name() {
        fold.setAccessibleText(
                Texts.of(
                        open.get() ? "inspector.part-open" : "inspector.part-closed",
                        title.getText()));
    }

    /** Shows another title. */
    void setTitle(String text) {
        title.setText(text);
        setAccessibleText(text);
        name();
    }

    /** Gives the keyboard to what opens and closes it. */
    void focusFold() {
        fold.requestFocus();
    }
}
