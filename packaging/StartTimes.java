import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * Measures how long the installed program takes from its start to its third frame and its orderly
 * end, beside an empty JavaFX window on the same run-time image: {@code java
 * packaging/StartTimes.java target/installer/flipside 21}, with {@code display} behind it to use
 * the display instead of the headless platform. The kinds take turns, so that a busy moment meets
 * all of them; the first round is not counted.
 */
final class StartTimes {
    private static final String EMPTY =
            """
            import javafx.animation.AnimationTimer;
            import javafx.application.Application;
            import javafx.application.Platform;
            import javafx.scene.Scene;
            import javafx.scene.layout.Region;
            import javafx.stage.Stage;

            public final class Empty extends Application {
                public static void main(String[] args) {
                    launch(args);
                }

                @Override
                public void start(Stage stage) {
                    stage.setScene(new Scene(new Region(), 960, 640));
                    stage.show();
                    new AnimationTimer() {
                        private int frames;

                        @Override
                        public void handle(long now) {
                            if (++frames == 3) {
                                Platform.exit();
                            }
                        }
                    }.start();
                }
            }
            """;

    private final Path image;
    private final Path folder;
    private final String options;

    private StartTimes(Path image, Path folder, boolean display) {
        this.image = image;
        this.folder = folder;
        options =
                "-Dflipside.exitAfterFirstFrame=true -Duser.home=\""
                        + folder
                        + "\""
                        + (display ? "" : " -Dglass.platform=Headless -Dprism.order=sw");
    }

    /** A way to start something. */
    private record Start(List<String> command, String options) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("flipside-start");
        boolean display = args.length > 2 && args[2].equals("display");
        try {
            new StartTimes(Path.of(args[0]).toRealPath(), folder, display)
                    .measure(Integer.parseInt(args[1]));
        } finally {
            Installer.clear(folder);
        }
    }

    private void measure(int rounds) throws IOException, InterruptedException {
        Map<String, Start> starts = starts();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Start> start : starts.entrySet()) {
                double time = run(start.getValue());
                if (round > 0) {
                    times.computeIfAbsent(start.getKey(), _ -> new ArrayList<>()).add(time);
                }
            }
        }
        times.forEach(StartTimes::print);
    }

    private Map<String, Start> starts() throws IOException, InterruptedException {
        List<String> flipside = List.of(image.resolve("bin/flipside").toString());
        List<String> empty =
                List.of(
                        image.resolve("lib/runtime/bin/java").toString(),
                        "--enable-native-access=javafx.graphics",
                        "-cp",
                        emptyJar().toString(),
                        "Empty");
        Path cache = folder.resolve("empty.aot");
        run(new Start(empty, options + " -XX:AOTCacheOutput=" + cache));
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put("empty window", new Start(empty, options));
        starts.put("empty window, cache", new Start(empty, options + " -XX:AOTCache=" + cache));
        starts.put("Flipside, no cache", new Start(flipside, options + " -XX:AOTMode=off"));
        starts.put("Flipside", new Start(flipside, options));
        return starts;
    }

    private Path emptyJar() throws IOException {
        Path source = Files.writeString(folder.resolve("Empty.java"), EMPTY);
        Path classes = folder.resolve("classes");
        Path jar = folder.resolve("empty.jar");
        String modules = image.resolve("../../flipside/lib").normalize().toString();
        tool(
                "javac",
                "-d",
                classes.toString(),
                "--module-path",
                modules,
                "--add-modules",
                "javafx.controls",
                source.toString());
        tool("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return jar;
    }

    private static void tool(String name, String... arguments) {
        if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments)
                != 0) {
            throw new IllegalStateException(name + " failed");
        }
    }

    /** Milliseconds from the start of the process to its end. */
    private static double run(Start start) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(start.command());
        process.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        process.environment().put("JAVA_TOOL_OPTIONS", start.options());
        process.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        long began = System.nanoTime();
        int code = process.start().waitFor();
        double time = (System.nanoTime() - began) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(start.command() + " ended with " + code);
        }
        return time;
    }

    private static void print(String name, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        IO.println(
                "%-20s  N %d  median %.0f ms  p95 %.0f ms  max %.0f ms"
                        .formatted(
                                name,
                                sorted.length,
                                sorted[last / 2],
                                sorted[(int) Math.ceil(0.95 * sorted.length) - 1],
                                sorted[last]));
    }
}
