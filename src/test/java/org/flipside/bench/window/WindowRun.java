package org.flipside.bench.window;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import java.util.List;

/**
 * One repetition of a measurement, in a process and a window of its own: {@code n rep}. Prints one
 * line of JSON, or ends with 1.
 */
public abstract class WindowRun extends Application {
    /** The system properties that say how large the window is, in pixels. */
    private static final String WIDTH = "flipside.bench.width";

    private static final String HEIGHT = "flipside.bench.height";

    /** Options of the Java command for a window of that size. */
    public static List<String> options(int width, int height) {
        return List.of("-D" + WIDTH + "=" + width, "-D" + HEIGHT + "=" + height);
    }

    static int width() {
        return Integer.getInteger(WIDTH, 1920);
    }

    static int height() {
        return Integer.getInteger(HEIGHT, 1080);
    }

    private final StackPane content = new StackPane();
    private final Speck speck = new Speck();

    /** Measures, on a thread of its own. */
    abstract Record measure(int n, int rep) throws Exception;

    /** What is to be done before the window is shown. */
    void prepare() {}

    @Override
    public final void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> fail(failure));
        prepare();
        stage.initStyle(StageStyle.UNDECORATED); // the content has the whole size
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new StackPane(content, speck), width(), height()));
        stage.show();
        int n = Integer.parseInt(getParameters().getRaw().get(0));
        int rep = Integer.parseInt(getParameters().getRaw().get(1));
        Thread.ofPlatform().name("bench").start(() -> run(n, rep));
    }

    private void run(int n, int rep) {
        try {
            System.out.println(Json.line(measure(n, rep)));
            System.out.flush();
            Runtime.getRuntime().halt(0); // in order or not does not matter here
        } catch (Exception | Error e) {
            fail(e);
        }
    }

    private static void fail(Throwable failure) {
        failure.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    /** Puts {@code node} into the window. On the JavaFX thread. */
    final void show(Node node) {
        content.getChildren().setAll(node);
    }

    /** Waits until everything was painted that is shown now. */
    final void awaitPainted() throws InterruptedException {
        speck.awaitPainted();
    }
}
