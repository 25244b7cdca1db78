package org.flipside.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.ui.library.LibraryState;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goes through one workshop on the Customer lens as a facilitator does, in the real windows, and
 * checks that each step had its effect. Not on the JavaFX thread.
 */
final class Tour {
    /** As many pages of a document as are looked at. */
    private static final String CLIENT = "Northlight Energy";

    private static final String TITLE = "Through the customer’s eyes";

    private final Beginning beginning;
    private final SessionFile sessionFile;
    private final Path folder;
    private final TourDriver driver;
    private final Stage stage;
    private final MainWindow window;

    /**
     * @param beginning a library of its own, not there yet
     * @param sessionFile reads back what was exported
     * @param folder gets pictures and exports
     */
    Tour(
            Beginning beginning,
            SessionFile sessionFile,
            Path folder,
            Stage stage,
            MainWindow window,
            TourDriver driver) {
        this.beginning = beginning;
        this.sessionFile = sessionFile;
        this.folder = folder;
        this.stage = stage;
        this.window = window;
        this.driver = driver;
    }

    /** Goes through all of it. */
    void go() {
        library();
        newSession();
        new TourOfConsole(driver, this::editor).go();
        themes();
        Session before = TourDriver.ask(() -> editor().session());
        reopen(before);
        export(before);
        pages();
        closed();
        driver.act(window::leaveSession);
    }

    private org.flipside.session.SessionEditor editor() {
        return window.session().orElseThrow(() -> new TourFailure("No session is open")).editor();
    }

    private void library() {
        driver.await(
                "the library is listed", () -> window.libraryState() instanceof LibraryState.Open);
        driver.picture("library", "The library, with the sample session of the first start.");
    }

    private void newSession() {
        driver.key(KeyCode.N, "shortcut");
        driver.await("the dialog is shown", () -> window.layer().isShowing());
        driver.act(
                () -> {
                    ComboBox<?> client = (ComboBox<?>) window.layer().lookup("#client");
                    client.getEditor().setText(CLIENT);
                    ((TextField) window.layer().lookup("#unit")).setText("home service");
                    ((TextField) window.layer().lookup("#title")).setText(TITLE);
                });
        driver.picture(
                "new-session", "A new session from the Customer workshop, looked at before.");
        driver.act(((Button) window.layer().lookup("#create"))::fire);
        driver.await("the session is open", () -> window.session().isPresent());
        driver.expect(
                "the session has five cards and its client",
                () ->
                        editor().session().cards().size() == 5
                                && editor().session().details().client().equals(CLIENT));
    }

    private void themes() {
        driver.act(Theme.DARK::apply);
        driver.picture("console-dark", "The same in the dark theme.");
        driver.act(Theme.HIGH_CONTRAST::apply);
        driver.picture("console-high-contrast", "The same in high contrast.");
        driver.act(Theme.LIGHT::apply);
    }

    /** Leaves the session and comes back: nothing may be missing, and undo must go on. */
    private void reopen(Session before) {
        Id<SessionDetails> id = before.id();
        driver.key(KeyCode.L, "shortcut");
        driver.await("the library is shown again", () -> window.session().isEmpty());
        driver.picture("library-after", "Back in the library: the session is listed.");
        driver.act(Theme.DARK::apply);
        driver.picture("library-dark", "The library in the dark theme.");
        driver.act(Theme.LIGHT::apply);
        driver.act(() -> window.openSession(id));
        driver.await("the session is open again", () -> window.session().isPresent());
        driver.expect("nothing is missing", () -> editor().session().equals(before));
        driver.expect("undo is still known", () -> editor().undoLabel().isPresent());
        driver.picture("reopened", "Opened again: everything is there.");
        driver.key(KeyCode.Z, "shortcut");
        driver.await("the last change is undone", () -> !editor().session().equals(before));
        driver.say("Undone after opening again: the last change of before.");
        driver.key(KeyCode.Z, "shortcut", "shift");
        driver.await("the change is there again", () -> editor().session().equals(before));
    }

    /**
     * Exports everything by the dialog, and reads the session file back: nothing may be missing.
     */
    private void export(Session session) {
        Path exports = folder.resolve("exports");
        List<Path> before = filesIn(exports);
        driver.key(KeyCode.E, "shortcut");
        driver.await("the dialog is shown", () -> window.layer().isShowing());
        driver.act(
                () -> {
                    for (Format format : Format.values()) {
                        CheckBox box = inDialog(CheckBox.class, "format-" + Texts.part(format));
                        box.setSelected(true);
                    }
                    inDialog(RadioButton.class, "profile-" + Texts.part(Profile.FACILITATOR))
                            .setSelected(true);
                    inDialog(TextField.class, "folder").setText(exports.toString());
                });
        driver.picture("export", "The export: formats, for whom, where to.");
        driver.act(inDialog(Button.class, "export")::fire);
        driver.await(
                "the files are written", () -> window.layer().lookup(".exported-list") != null);
        driver.picture("exported", "What was written, to be opened or passed on.");
        driver.act(inDialog(Button.class, "close")::fire);
        driver.await("the dialog is closed", () -> !window.layer().isShowing());
        List<Path> written = new ArrayList<>(filesIn(exports));
        written.removeAll(before); // of an earlier tour
        for (Path file : written) {
            driver.say("exports/" + file.getFileName() + "  " + file.toFile().length() + " bytes");
            if (file.toString().endsWith(".json")) {
                readBack(file, session);
            }
        }
        new TourOfFiles(driver, folder).show(written);
        driver.expect(
                "the export left the session as it was", () -> editor().session().equals(session));
    }

    /** Looks at the report as it comes out of a printer. */
    private void pages() {
        driver.key(KeyCode.P, "shortcut");
        driver.await(
                "a page is shown",
                () ->
                        window.layer().isShowing()
                                && inDialog(ImageView.class, "page").getImage() != null);
        driver.picture("print", "Pages as they come out of a printer, before they do.");
        driver.key(KeyCode.ESCAPE);
        driver.await("the dialog is closed", () -> !window.layer().isShowing());
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new TourFailure("The exports cannot be read: " + e.getMessage(), e);
        }
    }

    private <T extends Node> T inDialog(Class<T> type, String id) {
        return type.cast(window.layer().lookup("#" + id));
    }

    private void readBack(Path file, Session session) {
        if (!sessionFile.read(file).found().equals(Optional.of(session))) {
            throw new TourFailure(file + " does not hold the session that was exported");
        }
    }

    /** A second start on the same library, and a library that holds nothing. */
    private void closed() {
        show(
                beginning.location(),
                LibraryState.Closed.class,
                "in-use",
                "The library is open elsewhere: the data are safe, and there are ways on.");
        LibraryLocation empty =
                new LibraryLocation.OnDisk(
                        TourDriver.ask(() -> placeOf(beginning.location()).resolve("empty.mv.db")));
        Library.open(empty).close();
        show(empty, LibraryState.Empty.class, "empty", "A library that holds nothing yet.");
    }

    private static Path placeOf(LibraryLocation location) {
        return location instanceof LibraryLocation.OnDisk(Path file)
                ? file.resolveSibling(".").normalize()
                : Path.of("");
    }

    private void show(
            LibraryLocation location,
            Class<? extends LibraryState> state,
            String name,
            String line) {
        Stage second = TourDriver.ask(Stage::new);
        MainWindow other =
                TourDriver.ask(
                        () -> {
                            MainWindow made = window.another(second, location);
                            Theme.LIGHT.apply();
                            second.setX(stage.getX());
                            second.setY(stage.getY());
                            second.setWidth(stage.getWidth());
                            second.setHeight(stage.getHeight());
                            made.show();
                            return made;
                        });
        TourDriver there = driver.in(second);
        there.await(name + " is shown", () -> state.isInstance(other.libraryState()));
        there.picture(name, line);
        driver.continueFrom(there);
        TourDriver.ask(
                () -> {
                    other.close();
                    return Platform.isFxApplicationThread();
                });
        driver.await("the other window is closed", () -> !second.isShowing());
    }

    /** The text of a lever or another value, as the windows show it. */
    static String word(String vocabulary, Enum<?> value) {
        return Texts.of("vocabulary." + vocabulary, value);
    }
}
