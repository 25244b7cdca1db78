package org.flipside.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.flipside.cli.ExitCode;
import org.flipside.cli.Version;
import org.flipside.files.SessionFile;
import org.flipside.settings.Folders;
import org.flipside.store.LibraryLocation;
import org.flipside.ui.support.Theme;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Starts the tour: JavaFX, a library of its own, a window; and clears up behind it. */
final class TourStart {
    private static final System.Logger LOG = System.getLogger(TourStart.class.getName());

    /** As large as the headless platform's only screen. */
    private static final double HEADLESS_SIDE = 1000;

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private final Clock clock;
    private final Uncaught uncaught;
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

    TourStart(Clock clock, Uncaught uncaught) {
        this.clock = clock;
        this.uncaught = uncaught;
    }

    /**
     * Goes through the tour.
     *
     * @return the exit code
     */
    int run(Path folder, PrintWriter out) {
        uncaught.tellBy(failure -> fault.compareAndSet(null, failure));
        try {
            Files.createDirectories(folder);
            Path place = Files.createTempDirectory("flipside-tour");
            try {
                go(folder, place, out);
            } finally {
                remove(place);
            }
            Throwable unexpected = fault.get();
            if (unexpected != null) {
                throw new TourFailure("Something failed meanwhile: " + unexpected, unexpected);
            }
            out.println("The tour is done; its pictures and exports are in " + folder);
            return ExitCode.DONE;
        } catch (TourFailure | IOException e) {
            LOG.log(Level.ERROR, "The tour failed", e);
            out.println("The tour failed: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private void go(Path folder, Path place, PrintWriter out) {
        Beginning beginning =
                Beginning.of(
                        clock,
                        "Tour",
                        new Folders(place.resolve("settings"), place.resolve("log")),
                        new LibraryLocation.OnDisk(place.resolve("library.mv.db")));
        CompletableFuture<Stage> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(new Stage()));
        Stage stage = started.join();
        SessionFile sessionFile = new SessionFile(Version.program());
        MainWindow window =
                TourDriver.ask(
                        () -> {
                            Platform.setImplicitExit(false);
                            MainWindow made =
                                    new MainWindow(
                                            stage,
                                            beginning,
                                            new Console(
                                                    clock,
                                                    beginning.author(),
                                                    folder,
                                                    beginning.folders().settings(),
                                                    _ -> {}),
                                            _ -> {},
                                            () -> {});
                            Theme.LIGHT.apply();
                            stage.setX(0);
                            stage.setY(0);
                            stage.setWidth(Display.isHeadless() ? HEADLESS_SIDE : WIDTH);
                            stage.setHeight(Display.isHeadless() ? HEADLESS_SIDE : HEIGHT);
                            made.show();
                            return made;
                        });
        TourDriver driver = new TourDriver(stage, folder, out);
        try {
            new Tour(beginning, sessionFile, folder, stage, window, driver).go();
        } finally {
            close(window, driver, stage);
        }
    }

    private static void close(MainWindow window, TourDriver driver, Stage stage) {
        driver.act(window::close);
        driver.await("the window is closed", () -> !stage.isShowing());
        window.closed().join();
    }

    /** Deletes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
