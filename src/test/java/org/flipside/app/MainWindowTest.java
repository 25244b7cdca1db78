package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.flipside.files.BuiltInWorkshops;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.flipside.session.SampleSession;
import org.flipside.settings.Folders;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.store.SessionSummary;
import org.flipside.testsupport.FxTest;
import org.flipside.ui.library.LibraryState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The window on a library of its own. */
class MainWindowTest extends FxTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path home = Path.of("");

    private Optional<MainWindow> shown = Optional.empty();

    private MainWindow open(Path... files) {
        Beginning beginning =
                Beginning.of(
                        CLOCK,
                        "Ines",
                        new Folders(home.resolve("settings"), home.resolve("log")),
                        place("library"));
        MainWindow window =
                get(
                        () -> {
                            MainWindow made =
                                    new MainWindow(
                                            new Stage(),
                                            beginning,
                                            new Console(
                                                    CLOCK,
                                                    "Ines",
                                                    home,
                                                    home.resolve("settings"),
                                                    _ -> {}),
                                            _ -> {},
                                            () -> {});
                            made.show();
                            made.take(List.of(files));
                            return made;
                        });
        shown = Optional.of(window);
        await("the library is open, or could not be", () -> window.isSettled().getAsBoolean());
        return window;
    }

    @AfterEach
    void close() {
        shown.ifPresent(
                window -> {
                    run(window::close);
                    window.closed().join();
                });
    }

    private LibraryLocation place(String name) {
        return new LibraryLocation.OnDisk(home.resolve(name + ".mv.db"));
    }

    private Path sessionFile(Session session) throws IOException {
        Path file = home.resolve("a.flipside-session.json");
        new SessionFile("Flipside test").write(session, file);
        return file;
    }

    private static Session session() {
        return SampleSession.make(BuiltInWorkshops.all().getLast(), LocalDate.of(2026, 11, 20));
    }

    private boolean says(String text) {
        return robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void awaitDialog(MainWindow window) {
        await("the files are shown", window.layer()::isShowing);
        settle();
    }

    @Test
    void aSessionFileOfTheStartIsShownFirstAndTakenInWhenAskedFor() throws IOException {
        Session session = session();
        MainWindow window = open(sessionFile(session));

        awaitDialog(window);
        assertThat(says("a.flipside-session.json")).isTrue();
        assertThat(says("Import session")).isTrue();
        press(KeyCode.ENTER);

        await("the dialog is closed", () -> !window.layer().isShowing());
        run(window::close);
        window.closed().join();
        try (Library library = Library.open(place("library"))) {
            assertThat(library.sessions().join())
                    .extracting(SessionSummary::id)
                    .contains(session.id());
        }
    }

    @Test
    void aWorkshopOfTheStartBeginsASessionAmongTheOtherWorkshops() {
        MainWindow window = open(Path.of("workshops", "blank.json"));

        awaitDialog(window);

        assertThat(says("Title the room sees")).isTrue();
    }

    @Test
    void aFileThatIsMissingIsToldAsOneThatWasDropped() {
        Path gone = home.resolve("gone.json");
        MainWindow window = open(gone);

        awaitDialog(window);

        assertThat(says("This cannot be imported")).isTrue();
        TextArea problems = robot.lookup(".problem-lines").query();
        assertThat(problems.getText()).isEqualTo(gone + ": there is no such file");
    }

    @Test
    void filesWaitForALibraryThatIsOpenElsewhere() throws IOException {
        Library elsewhere = Library.open(place("library"));
        MainWindow window = open(sessionFile(session()));
        assertThat(get(window::libraryState)).isInstanceOf(LibraryState.Closed.class);
        await("it is told", () -> says("The file is shown once the library is open."));
        assertThat(get(window.layer()::isShowing)).isFalse();

        elsewhere.close();
        robot.clickOn("Try again");

        awaitDialog(window);
        assertThat(says("a.flipside-session.json")).isTrue();
    }

    @Test
    void filesThatWaitAreShownInAnotherLibraryThatIsChosen() throws IOException {
        try (Library elsewhere = Library.open(place("library"))) {
            MainWindow window = open(sessionFile(session()));
            assertThat(elsewhere).isNotNull();

            run(() -> window.openLibrary(place("another")));

            awaitDialog(window);
            assertThat(says("a.flipside-session.json")).isTrue();
        }
    }

    @Test
    void theWindowHasItsIconInEachSize() {
        MainWindow window = open();
        Stage stage = (Stage) get(() -> window.layer().getScene().getWindow());

        await("the icons are there", () -> !stage.getIcons().isEmpty());

        assertThat(get(() -> List.copyOf(stage.getIcons())))
                .noneMatch(Image::isError)
                .allMatch(icon -> icon.getWidth() == icon.getHeight())
                .extracting(Image::getWidth)
                .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0, 512.0);
    }
}
