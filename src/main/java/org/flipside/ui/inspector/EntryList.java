package org.flipside.ui.inspector;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entries below a line that makes one more: it takes what is typed with Enter, and keeps the
 * keyboard for the next.
 *
 * @param <M> what stands behind an entry
 */
final class EntryList<M> extends VBox {
    private final ObservableList<M> models;
    private final Function<M, FoldedEntry> make;
    private final String headingKey;
    private final Label heading = Nodes.word("", "group-heading");
    private final TextField field = new TextField();
    private final VBox entries = new VBox();
    private Map<M, FoldedEntry> made = new HashMap<>();

    /**
     * @param headingKey the heading, told how many entries there are
     * @param promptKey what the line asks for
     * @param make shows one entry
     */
    EntryList(
            String headingKey,
            String promptKey,
            NewLine line,
            ObservableList<M> models,
            Function<M, FoldedEntry> make) {
        this.headingKey = headingKey;
        this.models = models;
        this.make = make;
        getStyleClass().add("entry-list");
        entries.getStyleClass().add("entries");
        field.setPromptText(Texts.of(promptKey));
        field.setAccessibleText(Texts.of(promptKey));
        field.textProperty().bindBidirectional(line.textProperty());
        field.setOnAction(_ -> line.enter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::passUndoOn);
        getChildren().addAll(heading, field, entries);
        models.addListener((ListChangeListener<M>) _ -> refresh());
        refresh();
    }

    /** While nothing is typed, undo means what was entered last. */
    private void passUndoOn(KeyEvent event) {
        if (field.getText().isEmpty() && Nodes.isUndoOrRedo(event)) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    private void refresh() {
        heading.setText(Texts.of(headingKey, models.size()));
        Map<M, FoldedEntry> kept = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (M model : models) {
            FoldedEntry entry =
                    Optional.ofNullable(made.get(model)).orElseGet(() -> make.apply(model));
            kept.put(model, entry);
            nodes.add(entry);
        }
        made = kept;
        Nodes.sync(entries, nodes);
        Nodes.show(entries, !nodes.isEmpty());
    }

    /** Gives the keyboard to the line. */
    void focusLine() {
        field.requestFocus();
        field.end();
    }

    /** Gives the keyboard to the entry at that place, or to the line where there is none. */
    void focusEntry(int place) {
        if (models.isEmpty()) {
            focusLine();
            return;
        }
        FoldedEntry entry = made.get(models.get(Math.clamp(place, 0, models.size() - 1)));
        if (entry != null) {
            entry.focusFold();
        }
    }
}
