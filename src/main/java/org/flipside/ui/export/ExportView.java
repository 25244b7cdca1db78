package org.flipside.ui.export;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.flipside.export.ExportedFile;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Format;
import org.flipside.model.Session;
import org.flipside.settings.ClientChoice;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.print.AudienceChoice;
import org.flipside.ui.print.PrintView;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.flipside.ui.support.Work;

import java.io.File;
import java.util.List;

/**
 * The dialog that exports a session: formats, audience, folder, what the files will hold, the
 * client’s look. On the JavaFX thread.
 */
public final class ExportView {
    private final ExportViewModel model;
    private final Exports exports;
    private final Modals modals;
    private final DialogPanel root;

    @FXML private VBox formatBoxes;
    @FXML private AudienceChoice audience;
    @FXML private TextField folder;
    @FXML private Label contents;
    @FXML private Label leftOut;
    @FXML private HBox look;
    @FXML private Label lookName;
    @FXML private Label problem;
    @FXML private Label writing;
    @FXML private Button cancel;
    @FXML private Button export;

    private ExportView(ExportViewModel model, Exports exports, Modals modals) {
        this.model = model;
        this.exports = exports;
        this.modals = modals;
        this.root = (DialogPanel) Views.load(this);
        Views.style(root, ExportView.class, "export.css");
    }

    /** Opens it, with what is remembered of the session’s client. */
    public static void open(Session session, Exports exports, Modals modals) {
        Fx.whenDone(
                Work.begin(() -> exports.clients().read(session.details().client())),
                remembered -> show(session, exports, remembered, modals),
                failure -> {
                    throw new IllegalStateException("Reading gives a choice", failure);
                });
    }

    private static void show(
            Session session, Exports exports, ClientChoice remembered, Modals modals) {
        new ExportView(new ExportViewModel(session, exports, remembered), exports, modals).show();
    }

    @FXML
    private void initialize() {
        for (Format format : Format.values()) {
            formatBoxes.getChildren().add(box(format));
        }
        audience.bind(model.profileProperty());
        folder.textProperty().bindBidirectional(model.folderProperty());
        contents.textProperty().bind(model.contentsProperty());
        leftOut.textProperty().bind(model.leftOutProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        writing.textProperty().bind(model.progressProperty());
        writing.visibleProperty().bind(model.busyProperty());
        writing.managedProperty().bind(writing.visibleProperty());
        export.disableProperty().bind(model.blocked());
        model.busyProperty()
                .subscribe(
                        busy -> cancel.setText(Texts.of(busy ? "export.stop" : "dialog.cancel")));
        model.brandProperty().subscribe(this::showLook);
    }

    private void showLook(Brand brand) {
        look.getChildren().setAll(Swatches.of(brand.accent()), Swatches.of(brand.second()));
        String name = brand.name().isBlank() ? model.client() : brand.name();
        lookName.setText(
                Texts.of(
                        brand.isOwn() ? "export.look-own" : "export.look-none",
                        name.isBlank() ? Texts.of("export.no-client") : name));
    }

    private CheckBox box(Format format) {
        CheckBox box =
                new CheckBox(
                        Texts.of("export.format", format)
                                + " · "
                                + Texts.of("export.format-is", format));
        box.setId("format-" + Texts.part(format));
        box.setSelected(model.formats().contains(format));
        box.setWrapText(true);
        box.selectedProperty()
                .subscribe(
                        on -> {
                            if (on) {
                                model.formats().add(format);
                            } else {
                                model.formats().remove(format);
                            }
                        });
        return box;
    }

    @FXML
    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("export.choose-folder"));
        File start = new File(folder.getText());
        if (start.isDirectory()) {
            chooser.setInitialDirectory(start);
        }
        File chosen = chooser.showDialog(root.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }

    @FXML
    private void changeLook(ActionEvent event) {
        event.consume();
        new BrandView(
                        model.client(),
                        model.brandProperty().get(),
                        this::keepLook,
                        this::show,
                        modals)
                .show();
    }

    @FXML
    private void preview(ActionEvent event) {
        event.consume();
        model.remember();
        new PrintView(
                        model.session(),
                        exports.exporter().with(model.brandProperty().get()),
                        exports.printers(),
                        model.profileProperty().get(),
                        this::show,
                        modals)
                .show();
    }

    private void keepLook(Brand brand) {
        model.brandProperty().set(brand);
        model.remember();
    }

    @FXML
    private void export(ActionEvent event) {
        event.consume();
        model.export(this::done);
    }

    private void done(List<ExportedFile> files) {
        if (root.getScene() != null && root.getParent() != null) {
            new ExportedView(files, exports.browser(), modals).show();
        } else if (!files.isEmpty()) {
            modals.tell(
                    Texts.of(
                            "export.done",
                            files.size(),
                            String.valueOf(files.getFirst().path().getParent())),
                    "",
                    () -> {});
        }
    }

    /** Stops what is being written; with nothing to stop, closes. */
    @FXML
    private void cancel(ActionEvent event) {
        event.consume();
        if (model.busyProperty().get()) {
            model.cancel();
        } else {
            modals.close();
        }
    }

    private void show() {
        Node focus = export.isDisabled() ? cancel : export;
        modals.show(root, focus);
    }
}
