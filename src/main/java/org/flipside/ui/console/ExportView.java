package org.flipside.ui.console;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.flipside.export.ExportedFile;
import org.flipside.export.Format;
import org.flipside.export.Profile;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.io.File;
import java.util.List;

/** The dialog that exports a session: formats, audience, folder, what is left out. */
final class ExportView {
    private final ExportViewModel model;
    private final Modals modals;
    private final ToggleGroup profiles = new ToggleGroup();
    private final Node root;

    @FXML private VBox formatBoxes;
    @FXML private VBox profileBoxes;
    @FXML private TextField folder;
    @FXML private Label leftOut;
    @FXML private Label problem;
    @FXML private Label writing;
    @FXML private Button export;

    ExportView(ExportViewModel model, Modals modals) {
        this.model = model;
        this.modals = modals;
        this.root = Views.load(this);
    }

    @FXML
    private void initialize() {
        for (Format format : Format.values()) {
            formatBoxes.getChildren().add(box(format));
        }
        for (Profile profile : Profile.values()) {
            RadioButton button = new RadioButton(Texts.of("export.profile", profile));
            button.setId("profile-" + Texts.part(profile));
            button.setToggleGroup(profiles);
            button.setSelected(profile == model.profileProperty().get());
            button.selectedProperty().subscribe(on -> choose(profile, on));
            profileBoxes.getChildren().add(button);
        }
        folder.textProperty().bindBidirectional(model.folderProperty());
        leftOut.textProperty().bind(model.leftOutProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        writing.visibleProperty().bind(model.busyProperty());
        writing.managedProperty().bind(writing.visibleProperty());
        export.disableProperty().bind(model.blocked());
    }

    private CheckBox box(Format format) {
        CheckBox box =
                new CheckBox(
                        Texts.of("export.format", format)
                                + " · "
                                + Texts.of("export.format-is", format));
        box.setId("format-" + Texts.part(format));
        box.setSelected(model.formats().contains(format));
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

    private void choose(Profile profile, boolean on) {
        if (on) {
            model.profileProperty().set(profile);
        }
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
    private void export() {
        model.export(this::done);
    }

    private void done(List<ExportedFile> files) {
        if (root.getScene() != null && root.getParent() != null) {
            modals.close();
        }
        String told =
                files.isEmpty()
                        ? Texts.of("export.nothing")
                        : Texts.of(
                                "export.done",
                                files.size(),
                                String.valueOf(files.getFirst().path().getParent()));
        modals.tell(told, "", () -> {});
    }

    @FXML
    private void cancel() {
        modals.close();
    }

    void show() {
        modals.show(root, export);
    }
}
