package org.flipside.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/** A part of a page that opens and closes. */
final class Disclosure extends VBox {
    private final FontIcon arrow = Nodes.icon("fth-chevron-right", "quiet");
    private final VBox body = new VBox();
    private final Button head = new Button();
    private final String title;
    private final Consumer<Boolean> told;
    private boolean open;

    /**
     * @param mark what stands at the right of the title
     * @param told hears whether it is open now
     */
    Disclosure(String title, Node mark, List<Node> content, boolean open, Consumer<Boolean> told) {
        this.title = title;
        this.told = told;
        getStyleClass().add("disclosure");
        HBox line = new HBox(arrow, Nodes.word(title, "strong"), Nodes.space(), mark);
        line.getStyleClass().add("disclosure-line");
        head.setGraphic(line);
        head.getStyleClass().setAll("button", "plain", "disclosure-head");
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(2));
        head.setOnAction(_ -> set(!this.open));
        body.getStyleClass().add("disclosure-body");
        body.getChildren().setAll(content);
        VBox.setVgrow(body, Priority.NEVER);
        getChildren().addAll(head, body);
        show(open);
    }

    private void set(boolean now) {
        show(now);
        told.accept(now);
    }

    private void show(boolean now) {
        open = now;
        Nodes.show(body, now);
        arrow.setIconLiteral(now ? "fth-chevron-down" : "fth-chevron-right");
        head.setAccessibleText(
                Texts.of(now ? "inspector.part-open" : "inspector.part-closed", title));
    }
}
