package org.flipside.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java process of the benchmarks, made as the program is shipped: JavaFX as modules, all else on
 * the class path.
 */
final class JavaRun {
    /** A repetition that takes longer is not worth waiting for. */
    private static final long LIMIT_MINUTES = 15;

    /** Those with which the program is shipped. */
    private static final Path OPTIONS = Path.of("packaging", "java.options");

    private final Class<?> main;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private boolean isQuiet;

    JavaRun(Class<?> main) {
        this.main = main;
    }

    /** The same on a display. */
    JavaRun on(Display display) {
        options.addAll(display.options());
        environment.putAll(display.environment());
        return this;
    }

    /** The same with options of the Java command. */
    JavaRun with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** The same with a variable in its environment. */
    JavaRun inEnvironment(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** The same without a word about what goes wrong. */
    JavaRun quietly() {
        isQuiet = true;
        return this;
    }

    /**
     * Runs it.
     *
     * @return the last line that it printed
     * @throws IllegalStateException if it fails, or prints nothing, or takes too long
     */
    String lastLine(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.add("@" + OPTIONS);
        command.addAll(options);
        command.addAll(List.of("--module-path", entries(true)));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.fxml"));
        command.addAll(List.of("-cp", entries(false), main.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("flipside-bench", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile());
            builder.redirectError(
                    isQuiet ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.INHERIT);
            forgetHome(builder.environment());
            builder.environment().putAll(environment);
            end(builder.start(), String.join(" ", arguments));
            return Files.readAllLines(output).stream()
                    .filter(line -> !line.isBlank())
                    .reduce((_, last) -> last)
                    .orElseThrow(() -> new IllegalStateException(main + " printed nothing"));
        } finally {
            Files.delete(output);
        }
    }

    private void end(Process process, String arguments) throws InterruptedException {
        String what = main.getSimpleName() + " " + arguments;
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(what + ": not within " + LIMIT_MINUTES + " min");
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(what + " ended with " + process.exitValue());
        }
    }

    /** Only {@code user.home} says then where a process finds what is its user's. */
    static void forgetHome(Map<String, String> variables) {
        variables.keySet().removeIf(name -> name.startsWith("XDG_") && name.endsWith("_HOME"));
    }

    /** The Java that this runs on. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The jars of JavaFX on this class path, or all its other entries. */
    private static String entries(boolean javaFx) {
        return Stream.of(
                        System.getProperty("java.class.path")
                                .split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> new File(entry).getName().startsWith("javafx-") == javaFx)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
