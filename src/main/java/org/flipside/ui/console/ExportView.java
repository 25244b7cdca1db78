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
import org.flipside.export.Exporter;
import org.flipside.export.Format;
import org.flipside.export.LeftOut;
import org.flipside.export.Profile;
import org.flipside.export.Redaction;
import org.flipside.model.Session;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.flipside.ui.support.Work;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dialog that exports a session: formats, audience, folder, what is left out. */
final class ExportView {
    private final Session session;
    private final Exporter exporter;
    private final Modals modals;
    private final Map<Format, CheckBox> formats = new EnumMap<>(Format.class);
    private final ToggleGroup profiles = new ToggleGroup();
    private final Node root;

    @FXML private VBox formatBoxes;
    @FXML private VBox profileBoxes;
    @FXML private TextField folder;
    @FXML private Label leftOut;
    @FXML private Label outcome;
    @FXML private Button export;

    ExportView(Session session, Exporter exporter, Path folder, Modals modals) {
        this.session = session;
        this.exporter = exporter;
        this.modals = modals;
        this.root = Views.load(this);
        this.folder.setText(folder.toString());
    }

    @FXML
    private void initialize() {
        for (Format format : Format.values()) {
            CheckBox box =
                    new CheckBox(
                            Texts.of("export.format", format)
                                    + " · "
                                    + Texts.of("export.format-is", format));
            box.setSelected(format == Format.HTML);
            box.selectedProperty().subscribe(_ -> export.setDisable(chosenFormats().isEmpty()));
            formats.put(format, box);
            formatBoxes.getChildren().add(box);
        }
        for (Profile profile : Profile.values()) {
            RadioButton button = new RadioButton(Texts.of("export.profile", profile));
            button.setUserData(profile);
            button.setToggleGroup(profiles);
            button.setSelected(profile == Profile.CLIENT);
            profileBoxes.getChildren().add(button);
        }
        profiles.selectedToggleProperty().subscribe(_ -> tellLeftOut());
        tellLeftOut();
    }

    private Set<Format> chosenFormats() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        formats.forEach(
                (format, box) -> {
                    if (box.isSelected()) {
                        chosen.add(format);
                    }
                });
        return chosen;
    }

    private Profile chosenProfile() {
        return profiles.getSelectedToggle() == null
                ? Profile.CLIENT
                : (Profile) profiles.getSelectedToggle().getUserData();
    }

    private void tellLeftOut() {
        Profile profile = chosenProfile();
        Fx.whenDone(
                Work.begin(() -> Redaction.apply(session, profile).leftOut()),
                this::showLeftOut,
                _ -> leftOut.setText(""));
    }

    private void showLeftOut(LeftOut left) {
        if (left.profile() == chosenProfile()) {
            leftOut.setText(
                    left.isNothing()
                            ? Texts.of("export.leaves-out-nothing")
                            : Texts.of("export.leaves-out", String.join(", ", left.lines())));
        }
    }

    @FXML
    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("export.choose-folder"));
        File start = Path.of(folder.getText()).toFile();
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
        Set<Format> wanted = chosenFormats();
        Profile profile = chosenProfile();
        Path to = Path.of(folder.getText().strip());
        export.setDisable(true);
        outcome.getStyleClass().remove("problem");
        outcome.setText(Texts.of("export.writing"));
        Fx.whenDone(
                Work.begin(() -> exporter.export(session, wanted, to, profile)),
                this::done,
                this::failed);
    }

    private void done(List<ExportedFile> files) {
        modals.close();
        modals.tell(
                Texts.of(
                        "export.done",
                        files.size(),
                        String.valueOf(files.getFirst().path().getParent())),
                "",
                () -> {});
    }

    private void failed(Throwable cause) {
        export.setDisable(false);
        outcome.getStyleClass().add("problem");
        outcome.setText(String.valueOf(cause.getLocalizedMessage()));
    }

    @FXML
    private void cancel() {
        modals.close();
    }

    void show() {
        modals.show(root, export);
    }
}
