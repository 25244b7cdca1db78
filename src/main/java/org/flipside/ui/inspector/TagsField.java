package org.flipside.ui.inspector;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;

/** Tags as chips, and a field for the next one: Enter or a comma adds it. */
final class TagsField extends VBox {
    private final TagsViewModel tags;
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();
    private final SuggestionChips suggestions;

    TagsField(TagsViewModel tags) {
        this.tags = tags;
        getStyleClass().add("block");
        chips.getStyleClass().add("chips");
        field.setPromptText(Texts.of("inspector.add-tag"));
        field.setAccessibleText(Texts.of("inspector.add-tag"));
        field.setPrefColumnCount(9);
        suggestions = new SuggestionChips(field, tags::suggestions, this::add);
        Label name = Nodes.word(Texts.of("inspector.tags"), "block-name");
        name.setLabelFor(field);
        getChildren().addAll(name, chips, suggestions);
        tags.tags().addListener((ListChangeListener<TagsViewModel.Tag>) _ -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.getCharacter().equals(",")) {
                        event.consume();
                        add(field.getText());
                    }
                });
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                add(field.getText());
                            }
                        });
        show();
    }

    /** Gives the keyboard to the field. */
    void focusField() {
        field.requestFocus();
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        tags.tags().forEach(tag -> nodes.add(chip(tag)));
        nodes.add(field);
        Nodes.sync(chips, nodes);
    }

    private Node chip(TagsViewModel.Tag tag) {
        Label text = Nodes.word(tag.text(), "chip-text");
        Button remove = Nodes.iconButton("fth-x", Texts.of("inspector.remove-tag", tag.text()));
        remove.getStyleClass().add("chip-remove");
        remove.setOnAction(_ -> tags.remove(tag.text()));
        HBox chip = new HBox(text, remove);
        chip.getStyleClass().addAll("tag-chip", tag.onAll() ? "on-all" : "on-some");
        if (!tag.onAll()) {
            text.setAccessibleText(tag.text() + ", " + Texts.of("inspector.tag-on-some"));
        }
        return chip;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (!suggestions.takeMarked()) {
                add(field.getText());
            }
        } else if (event.getCode() == KeyCode.BACK_SPACE
                && field.getText().isEmpty()
                && !tags.tags().isEmpty()) {
            event.consume();
            tags.remove(tags.tags().getLast().text());
        }
    }

    private void add(String typed) {
        field.clear();
        tags.add(typed);
    }
}
