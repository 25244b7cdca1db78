package org.flipside.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.store.JournalEntry;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One step of a card's history. */
final class HistoryCell extends ListCell<HistoryItem> {
    private final DateTimeFormatter time;
    private final Label label = Nodes.label("", "strong");
    private final Label when = Nodes.label("", "meta");
    private final VBox lines = new VBox();
    private final VBox box = new VBox(when, label, lines);

    HistoryCell(ZoneId zone) {
        time =
                DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm:ss", Locale.getDefault())
                        .withZone(zone);
        box.getStyleClass().add("history-item");
        lines.getStyleClass().add("history-lines");
        setPrefWidth(0); // the list is as wide as the panel, never as wide as its longest line
    }

    @Override
    protected void updateItem(@Nullable HistoryItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(Texts.of("inspector.history.by", time.format(item.at()), item.author()));
        label.setText(label(item));
        List<Node> rows = new ArrayList<>();
        item.lines().forEach(line -> rows.add(row(line)));
        lines.getChildren().setAll(rows);
        setGraphic(box);
        setAccessibleText(label.getText() + ", " + when.getText());
    }

    private static String label(HistoryItem item) {
        return switch (item.kind()) {
            case JournalEntry.Kind.UNDO -> Texts.of("inspector.history.undone", item.label());
            case JournalEntry.Kind.REDO -> Texts.of("inspector.history.redone", item.label());
            case JournalEntry.Kind.CREATED,
                    JournalEntry.Kind.EDIT,
                    JournalEntry.Kind.EVENT,
                    JournalEntry.Kind.IMPORTED ->
                    capital(item.label());
        };
    }

    /** Labels are written to stand after "Undo:". */
    private static String capital(String label) {
        return label.isEmpty()
                ? label
                : label.substring(0, 1).toUpperCase(Locale.getDefault()) + label.substring(1);
    }

    private static Node row(HistoryItem.Line line) {
        VBox row = new VBox(Nodes.word(line.what(), "meta"));
        if (!line.before().isEmpty()) {
            row.getChildren().add(side("inspector.history.was", line.before(), "history-before"));
        }
        if (!line.after().isEmpty()) {
            row.getChildren().add(side("inspector.history.now", line.after(), "history-after"));
        }
        return row;
    }

    private static Node side(String key, String text, String style) {
        HBox row =
                new HBox(
                        Nodes.word(Texts.of(key), "history-sign"),
                        Nodes.label(text, "history-text"));
        row.getStyleClass().addAll("history-side", style);
        return row;
    }
}
