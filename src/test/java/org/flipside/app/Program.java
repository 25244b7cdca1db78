package org.flipside.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as a process of its own, whose library, settings and log lie in a folder of its own.
 */
final class Program {
    private final Path home;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> display;

    /** What came of a run. */
    record Run(int code, String out, String err) {}

    private Program(Path home, Map<String, String> display) {
        this.home = home;
        this.display = display;
    }

    /** Without a display. */
    static Program withoutDisplay(Path home) {
        return new Program(home, Map.of());
    }

    /** On the display on which the tests run. */
    static Program onDisplay(Path home) {
        return new Program(home, Map.of("DISPLAY", System.getenv().getOrDefault("DISPLAY", "")));
    }

    /** The same with an option of the Java command. */
    Program with(String option) {
        options.add(option);
        return this;
    }

    /** Runs it and waits for its end. */
    Run run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "org.flipside.app.Main"));
        command.addAll(List.of(arguments));
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(home.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("WAYLAND_DISPLAY");
        environment.remove("DISPLAY");
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.putAll(display);
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("LC_ALL", "C"); // data are UTF-8 all the same
        try {
            int code = builder.start().waitFor();
            return new Run(
                    code,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tests run on the module path; the program is shipped on the class path. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
