package org.flipside.ui.library;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** A name and a count in the rail. */
final class RailCell<T> extends ListCell<RailCell.Entry<T>> {
    /**
     * What it shows.
     *
     * @param meaning what choosing it means
     * @param name how it is called
     * @param count how many sessions there are
     * @param chosen whether it is chosen
     */
    record Entry<T>(T meaning, String name, int count, boolean chosen) {}

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row;

    /**
     * @param clicked is called with what was clicked; never for the room beside the rows
     */
    RailCell(Consumer<Entry<T>> clicked) {
        setOnMouseClicked(
                event -> {
                    Entry<T> entry = getItem();
                    if (event.getButton() == MouseButton.PRIMARY && entry != null) {
                        clicked.accept(entry);
                    }
                });
        getStyleClass().add("rail-cell");
        name.getStyleClass().add("body");
        count.getStyleClass().add("meta");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(8, name, space, count);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry<T> entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean shown = !empty && entry != null;
        pseudoClassStateChanged(CHOSEN, shown && entry != null && entry.chosen());
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(entry.name());
        count.setText(Integer.toString(entry.count()));
        setAccessibleText(entry.name() + ", " + entry.count());
        setGraphic(row);
    }
}
