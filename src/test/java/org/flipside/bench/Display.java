package org.flipside.bench;

import org.flipside.bench.window.Json;
import org.flipside.bench.window.ScreenLine;
import org.flipside.bench.window.ScreenProbe;
import org.flipside.bench.window.WindowRun;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What windows are shown on while they are measured: the display there is, if it is large enough;
 * else a virtual one, which is started and stopped here; else JavaFX's headless platform, whose
 * windows are smaller.
 */
final class Display implements AutoCloseable {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    /** As large as a window of the headless platform can be. */
    private static final int HEADLESS = 1000;

    private final String description;
    private final int width;
    private final int height;
    private final Map<String, String> environment;
    private final List<String> options;
    private final Optional<VirtualDisplay> server;

    private Display(
            String description,
            int width,
            int height,
            Map<String, String> environment,
            List<String> options,
            Optional<VirtualDisplay> server) {
        this.description = description;
        this.width = width;
        this.height = height;
        this.environment = Map.copyOf(environment);
        this.options = List.copyOf(options);
        this.server = server;
    }

    /** Looks for the best there is. */
    static Display find() throws IOException, InterruptedException {
        Optional<ScreenLine> own = look(Map.of());
        if (own.filter(Display::isLargeEnough).isPresent()) {
            return on("the display", own.get(), Map.of(), Optional.empty());
        }
        Optional<VirtualDisplay> virtual = VirtualDisplay.start(WIDTH, HEIGHT);
        if (virtual.isPresent()) {
            Map<String, String> there = Map.of("DISPLAY", virtual.get().name());
            Optional<ScreenLine> found = look(there);
            if (found.filter(Display::isLargeEnough).isPresent()) {
                return on("a virtual display", found.get(), there, virtual);
            }
            virtual.get().close();
        }
        return new Display(
                "no display of 1920 × 1080 and no Xvfb that could make one, so JavaFX’s headless"
                        + " platform with windows of at most 1000 × 1000",
                HEADLESS,
                HEADLESS,
                Map.of(),
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                Optional.empty());
    }

    private static Display on(
            String name,
            ScreenLine screen,
            Map<String, String> environment,
            Optional<VirtualDisplay> server) {
        return new Display(
                "%s of %d × %d, scale %s, %s"
                        .formatted(
                                name,
                                screen.width(),
                                screen.height(),
                                Figure.of(screen.scale()),
                                screen.graphicsProcessor()
                                        ? "drawn by a graphics processor"
                                        : "drawn by software"),
                WIDTH,
                HEIGHT,
                environment,
                List.of(),
                server);
    }

    private static Optional<ScreenLine> look(Map<String, String> environment)
            throws IOException, InterruptedException {
        try {
            String line =
                    new JavaRun(ScreenProbe.class).inEnvironment(environment).quietly().lastLine();
            return Optional.of(Json.read(line, ScreenLine.class));
        } catch (IllegalStateException _) {
            return Optional.empty(); // no window can be shown there
        }
    }

    private static boolean isLargeEnough(ScreenLine screen) {
        return screen.width() >= WIDTH && screen.height() >= HEIGHT;
    }

    /** Whether windows have the size that targets and rivals are given for. */
    boolean isLargeEnough() {
        return width >= WIDTH && height >= HEIGHT;
    }

    /** In words. */
    String description() {
        return description;
    }

    /** The width of windows, in pixels. */
    int width() {
        return width;
    }

    /** The height of windows, in pixels. */
    int height() {
        return height;
    }

    /** What the environment of a process must hold. */
    Map<String, String> environment() {
        return environment;
    }

    /** Options of the Java command that use it. */
    List<String> options() {
        List<String> all = new ArrayList<>(options);
        all.addAll(WindowRun.options(width, height));
        return all;
    }

    @Override
    public void close() {
        server.ifPresent(VirtualDisplay::close);
    }
}
