package org.flipside.ui.export;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.export.ExportedFile;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Says which files were written, and opens them. On the JavaFX thread. */
final class ExportedView {
    private final List<ExportedFile> files;
    private final Consumer<String> browser;
    private final Modals modals;
    private final DialogPanel root;

    @FXML private Label title;
    @FXML private Label where;
    @FXML private VBox list;
    @FXML private Button showFolder;
    @FXML private Button close;

    ExportedView(List<ExportedFile> files, Consumer<String> browser, Modals modals) {
        this.files = List.copyOf(files);
        this.browser = browser;
        this.modals = modals;
        root = (DialogPanel) Views.load(this);
        Views.style(root, ExportedView.class, "export.css");
        title.setText(
                files.isEmpty()
                        ? Texts.of("export.nothing")
                        : Texts.of("exported.title", files.size()));
        where.setText(files.isEmpty() ? "" : folder().toString());
        showFolder.setVisible(!files.isEmpty());
        files.forEach(file -> list.getChildren().add(row(file)));
    }

    private Path folder() {
        return files.getFirst().path().toAbsolutePath().resolveSibling("");
    }

    private Node row(ExportedFile file) {
        Label name = new Label(file.path().getFileName().toString());
        name.getStyleClass().add("body");
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names differ at their ends
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label size = new Label(Texts.of("exported.size", Math.ceilDiv(file.bytes(), 1_000L)));
        size.getStyleClass().add("meta");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Button open = new Button(Texts.of("exported.open"));
        open.setAccessibleText(Texts.of("exported.open-file", name.getText()));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> browser.accept(file.path().toUri().toString()));
        Button copy = new Button(Texts.of("exported.copy"));
        copy.setAccessibleText(Texts.of("exported.copy-file", name.getText()));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(
                _ -> {
                    Clipboard.getSystemClipboard()
                            .setContent(
                                    Map.of(
                                            DataFormat.PLAIN_TEXT,
                                            file.path().toAbsolutePath().toString()));
                    copy.setText(Texts.of("exported.copied"));
                });
        HBox row = new HBox(8, name, size, open, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @FXML
    private void showFolder(ActionEvent event) {
        event.consume();
        browser.accept(folder().toUri().toString());
    }

    @FXML
    private void close(ActionEvent event) {
        event.consume();
        modals.close();
    }

    void show() {
        modals.show(root, close);
    }
}
