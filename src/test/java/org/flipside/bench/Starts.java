package org.flipside.bench;

import org.flipside.bench.window.EmptyWindow;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** The starts that are measured of one distribution, and the training runs before them. */
final class Starts {
    /** As large as the program's window is at first, if the display is. */
    private static final int WIDTH = 1440;

    private static final int HEIGHT = 900;

    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

    private final Distribution distribution;
    private final Display display;
    private final Path folder;

    /**
     * @param folder for caches and for the jar with the empty window
     */
    Starts(Distribution distribution, Display display, Path folder) {
        this.distribution = distribution;
        this.display = display;
        this.folder = folder.toAbsolutePath();
    }

    /** Starts of the program, each with the start that is its floor. */
    Map<Start, Start> withFloors() throws IOException, InterruptedException {
        Start empty = empty();
        Start program = program();
        Start emptyCached = trained(empty, "empty");
        Map<Start, Start> all = new LinkedHashMap<>();
        if (distribution.hasCache()) {
            all.put(program.cached(), emptyCached);
        } else {
            all.put(program, empty);
            all.put(trained(program, "flipside"), emptyCached);
        }
        return all;
    }

    private Start program() {
        return new Start(
                distribution.prefix() + "Flipside",
                List.of(distribution.launcher().toString()),
                "-Dflipside.exitAfterFirstFrame=true -Dflipside.tellFirstFrame=true "
                        + String.join(" ", display.options()),
                environment(),
                false);
    }

    private Start empty() throws IOException {
        List<String> command = new ArrayList<>(List.of(distribution.java().toString()));
        command.add("--enable-native-access=javafx.graphics");
        command.addAll(distribution.javaFx());
        command.addAll(List.of("-cp", emptyJar().toString(), EmptyWindow.class.getName()));
        command.add(Integer.toString(Math.min(WIDTH, display.width())));
        command.add(Integer.toString(Math.min(HEIGHT, display.height())));
        String name = distribution.prefix() + "empty window";
        return new Start(name, command, String.join(" ", display.options()), environment(), false);
    }

    private Map<String, String> environment() {
        Map<String, String> all = new LinkedHashMap<>(display.environment());
        all.put("JAVA_HOME", System.getProperty("java.home")); // what the launcher looks at first
        return all;
    }

    /** A start with a cache of its own, trained as the installer does it: headless, home empty. */
    private Start trained(Start start, String name) throws IOException, InterruptedException {
        Path cache = file(name + ".aot");
        Path home = Files.createDirectories(file(name + "-training"));
        var _ =
                start.with(HEADLESS)
                        .with("-Xlog:aot=error")
                        .with("-XX:AOTCacheOutput=\"" + cache + "\"")
                        .at(home)
                        .run();
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The training run of " + name + " made no cache");
        }
        return start.with("-XX:AOTCache=\"" + cache + "\"").cached();
    }

    /** A cache knows jars only, no folders. */
    private Path emptyJar() throws IOException {
        Path jar = file("empty.jar");
        String name = EmptyWindow.class.getName().replace('.', '/');
        List<String> command = new ArrayList<>(List.of("--create", "--file", jar.toString()));
        for (String ending : List.of(".class", "$1.class")) {
            command.addAll(List.of("-C", classes().toString(), name + ending));
        }
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, command.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("jar failed");
        }
        return jar;
    }

    /** Each distribution has files of its own. */
    private Path file(String name) {
        return folder.resolve(distribution.prefix().strip() + name);
    }

    private static Path classes() {
        try {
            return Path.of(
                    EmptyWindow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
