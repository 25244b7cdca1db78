package org.flipside.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The program as JavaFX starts it. */
public final class FlipsideApplication extends Application {
    /** JavaFX makes the application itself, so it cannot be handed anything in another way. */
    private static final AtomicReference<@Nullable Start> START = new AtomicReference<>();

    /** What the start was given. */
    private record Start(Beginning beginning, List<Path> files, Uncaught uncaught) {}

    /**
     * Opens the window; returns when it was closed. Once in a process.
     *
     * @param files what is in them is shown first
     */
    static void run(Beginning beginning, List<Path> files, Uncaught uncaught) {
        START.set(new Start(beginning, List.copyOf(files), uncaught));
        Application.launch(FlipsideApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Start given = Objects.requireNonNull(START.getAndSet(null), "Started in another way");
        Platform.setImplicitExit(false); // ends when everything is saved, not when nothing is seen
        MainWindow window =
                new MainWindow(
                        stage,
                        given.beginning(),
                        new Console(
                                given.beginning().clock(),
                                given.beginning().author(),
                                Path.of(System.getProperty("user.home", ""), "Flipside"),
                                given.beginning().folders().settings(),
                                getHostServices()::showDocument),
                        getHostServices()::showDocument,
                        Platform::exit);
        given.uncaught().tellBy(window::tellFailure);
        window.showSoon();
        window.take(given.files());
        if (Boolean.getBoolean("flipside.exitAfterFirstFrame")) {
            FirstFrames.after(
                    window.isSettled(),
                    () -> SeenList.in(window.layer()).isSeen(),
                    () -> {
                        tellUsable(window);
                        window.close();
                    });
        }
    }

    /** Says to who measures the start that the window can be used now. */
    private static void tellUsable(MainWindow window) {
        if (Boolean.getBoolean("flipside.tellFirstFrame")) {
            SeenList list = SeenList.in(window.layer());
            System.out.printf("usable: %d rows, %d in view%n", list.rows(), list.inView());
        }
    }
}
