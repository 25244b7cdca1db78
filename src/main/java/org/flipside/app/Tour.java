package org.flipside.app;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.flipside.export.Counts;
import org.flipside.export.ExportException;
import org.flipside.export.Exporter;
import org.flipside.export.Format;
import org.flipside.export.Profile;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.ui.library.LibraryState;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Theme;

import java.nio.file.Path;
import java.util.EnumSet;

/**
 * Goes through one workshop on the Customer lens as a facilitator does, in the real windows, and
 * checks that each step had its effect. Not on the JavaFX thread.
 */
final class Tour {
    private static final String CLIENT = "Northlight Energy";
    private static final String TITLE = "Through the customer’s eyes";

    private final Beginning beginning;
    private final Exporter exporter;
    private final Path folder;
    private final TourDriver driver;
    private final Stage stage;
    private final MainWindow window;

    /**
     * @param beginning a library of its own, not there yet
     * @param exporter writes the exports
     * @param folder gets pictures and exports
     */
    Tour(
            Beginning beginning,
            Exporter exporter,
            Path folder,
            Stage stage,
            MainWindow window,
            TourDriver driver) {
        this.beginning = beginning;
        this.exporter = exporter;
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

    private void export(Session session) {
        Path exports = folder.resolve("exports");
        try {
            for (var file :
                    exporter.export(
                            session, EnumSet.allOf(Format.class), exports, Profile.FACILITATOR)) {
                if (file.format() != Format.CSV && !file.counts().equals(Counts.of(session))) {
                    throw new TourFailure(file.path() + " does not hold all of the session");
                }
                driver.say("exports/" + file.path().getFileName() + "  " + file.bytes() + " bytes");
            }
        } catch (ExportException e) {
            throw new TourFailure(String.valueOf(e.getLocalizedMessage()), e);
        }
        if (!TourDriver.ask(() -> editor().session().equals(session))) {
            throw new TourFailure("The export changed the session");
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
