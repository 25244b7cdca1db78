package org.flipside.ui.export;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import org.flipside.export.format.Brand;
import org.flipside.export.format.Logo;
import org.flipside.export.format.Rgb;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The dialog in which a client gets a name, a logo and two colours. On the JavaFX thread. */
final class BrandView {
    private final String client;
    private final Consumer<Brand> kept;
    private final Runnable back;
    private final Modals modals;
    private final DialogPanel root;
    private Optional<Logo> logo;

    @FXML private Label title;
    @FXML private TextField name;
    @FXML private TextField accent;
    @FXML private TextField second;
    @FXML private Region accentSwatch;
    @FXML private Region secondSwatch;
    @FXML private Label accentSays;
    @FXML private Label secondSays;
    @FXML private ImageView picture;
    @FXML private Label logoSays;
    @FXML private Button removeLogo;
    @FXML private Button keep;

    /**
     * The look of that client.
     *
     * @param kept gets the look that somebody wants
     * @param back shows what was shown before
     */
    BrandView(String client, Brand brand, Consumer<Brand> kept, Runnable back, Modals modals) {
        this.client = client;
        this.kept = kept;
        this.back = back;
        this.modals = modals;
        logo = brand.logo();
        root = (DialogPanel) Views.load(this);
        Views.style(root, BrandView.class, "export.css");
        title.setText(
                client.isBlank()
                        ? Texts.of("brand.title-nobody")
                        : Texts.of("brand.title", client));
        name.setText(brand.name());
        name.setPromptText(client);
        accent.setText(brand.accent().toString());
        second.setText(brand.second().toString());
        accent.textProperty().subscribe(this::check);
        second.textProperty().subscribe(this::check);
        showLogo("");
    }

    private void check() {
        say(accent, accentSwatch, accentSays);
        say(second, secondSwatch, secondSays);
        keep.setDisable(
                Rgb.parse(accent.getText()).isEmpty() || Rgb.parse(second.getText()).isEmpty());
    }

    private static void say(TextField field, Region swatch, Label says) {
        Optional<Rgb> colour = Rgb.parse(field.getText());
        colour.ifPresent(rgb -> Swatches.paint(swatch, rgb));
        says.getStyleClass().removeAll("problem", "quiet");
        if (colour.isEmpty()) {
            says.setText(Texts.of("brand.no-colour"));
            says.getStyleClass().add("problem");
            return;
        }
        double contrast = colour.get().contrast(Brand.PAPER);
        boolean readable = colour.get().isReadableOn(Brand.PAPER);
        says.setText(
                Texts.of(readable ? "brand.readable" : "brand.lines-only", contrast, Rgb.READABLE));
        says.getStyleClass().add("quiet");
    }

    private void showLogo(String problem) {
        picture.setImage(
                logo.map(l -> new Image(new ByteArrayInputStream(l.bytes()), 160, 48, true, true))
                        .orElse(null));
        removeLogo.setVisible(logo.isPresent());
        removeLogo.setManaged(logo.isPresent());
        logoSays.setText(
                !problem.isEmpty() ? problem : logo.isPresent() ? "" : Texts.of("brand.no-logo"));
    }

    @FXML
    private void chooseLogo(ActionEvent event) {
        event.consume();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("brand.choose-logo"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Texts.of("brand.pictures"), "*.png", "*.jpg", "*.jpeg"));
        File chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            take(chosen);
        }
    }

    /** Takes a picture, or says why not; the one before stays then. */
    void take(File file) {
        try {
            Optional<Logo> read = Logo.read(file.toPath());
            if (read.isEmpty()) {
                showLogo(Texts.of("brand.not-a-logo", file.getName()));
                return;
            }
            logo = read;
            showLogo("");
        } catch (IOException e) {
            showLogo(Texts.of("brand.not-a-logo", file.getName()));
        }
    }

    @FXML
    private void removeLogo(ActionEvent event) {
        event.consume();
        logo = Optional.empty();
        showLogo("");
    }

    /** Back to the program’s own look. */
    @FXML
    private void reset(ActionEvent event) {
        event.consume();
        name.setText("");
        accent.setText(Brand.NONE.accent().toString());
        second.setText(Brand.NONE.second().toString());
        logo = Optional.empty();
        showLogo("");
    }

    @FXML
    private void keep(ActionEvent event) {
        event.consume();
        kept.accept(
                new Brand(
                        name.getText().strip(),
                        logo,
                        Rgb.parse(accent.getText()).orElseThrow(),
                        Rgb.parse(second.getText()).orElseThrow()));
        goBack();
    }

    @FXML
    private void cancel(ActionEvent event) {
        event.consume();
        goBack();
    }

    private void goBack() {
        modals.close();
        back.run();
    }

    void show() {
        modals.show(root, client.isBlank() ? name : accent);
    }
}
