package org.flipside.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Entry;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** A row of the list of failure modes. */
final class PatternCell extends ListCell<Entry> {
    private final Catalogue catalogue;
    private final Label name = new Label();
    private final HBox row = new HBox();

    PatternCell(Catalogue catalogue, Consumer<Entry> chosen) {
        this.catalogue = catalogue;
        row.getStyleClass().add("pattern-row");
        setPrefWidth(0); // a long name is cut rather than scrolled to
        HBox.setHgrow(name, Priority.ALWAYS);
        setOnMouseClicked(
                _ -> {
                    Entry entry = getItem();
                    if (entry != null) {
                        chosen.accept(entry);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(
                entry.isVerified()
                        ? catalogue.shortName(entry.ref())
                        : Texts.of("inspector.unverified-entry"));
        name.getStyleClass().setAll("label", entry.isVerified() ? "body" : "quiet");
        row.getChildren().setAll(TierTab.of(catalogue, entry.ref()), name);
        setGraphic(row);
        setAccessibleText(entry.title());
    }
}
