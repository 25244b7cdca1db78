package org.flipside.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.Action;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;

/** The actions of the session that do not serve the card yet, to be found by their words. */
final class OtherActions extends VBox {
    private final ActionsViewModel actions;
    private final TextField words = new TextField();
    private final VBox found = new VBox();

    OtherActions(ActionsViewModel actions) {
        this.actions = actions;
        words.setPromptText(Texts.of("action.find"));
        words.setAccessibleText(Texts.of("action.find"));
        words.textProperty().subscribe(_ -> refresh());
        words.setOnAction(
                _ -> actions.others(words.getText()).stream().findFirst().ifPresent(this::serve));
        found.getStyleClass().add("found-actions");
        getChildren()
                .add(
                        new Disclosure(
                                Texts.of("action.others"),
                                new Region(),
                                List.of(words, found),
                                /* open= */ false,
                                _ -> refresh()));
        actions.observe(this::refresh);
        refresh();
    }

    private void refresh() {
        Nodes.show(this, actions.hasOthers());
        List<Node> rows = new ArrayList<>();
        for (Action action : actions.others(words.getText())) {
            rows.add(row(action));
        }
        if (rows.isEmpty()) {
            rows.add(Nodes.label(Texts.of("action.none-found"), "meta"));
        }
        found.getChildren().setAll(rows);
    }

    private Node row(Action action) {
        boolean servesNone = action.cards().isEmpty();
        VBox texts =
                new VBox(
                        Nodes.label(action.title(), "body"),
                        Nodes.label(
                                servesNone
                                        ? Texts.of("action.serves-none")
                                        : Texts.of(
                                                "action.serves",
                                                ActionEntry.places(actions.places(action))),
                                "meta"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button serve = new Button(Texts.of("action.serve"));
        serve.getStyleClass().addAll("act", "small");
        serve.setMinWidth(USE_PREF_SIZE);
        serve.setAccessibleHelp(action.title());
        serve.setOnAction(_ -> serve(action));
        HBox row = new HBox(texts, serve);
        row.getStyleClass().add("found-action");
        if (servesNone) {
            Button remove =
                    Nodes.iconButton("fth-trash-2", Texts.of("action.remove", action.title()));
            remove.setOnAction(_ -> actions.remove(action));
            row.getChildren().add(remove);
        }
        return row;
    }

    private void serve(Action action) {
        words.clear();
        actions.serve(action.id());
    }
}
