package org.flipside.testsupport;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Another process that runs a class of the tests; killed if it is still there in the end. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private Child(ProcessBuilder builder) throws IOException {
        process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        lines = process.inputReader();
    }

    /** A process that runs the main method of that class. */
    public static Child start(Class<?> main, String... arguments) throws IOException {
        return new Child(new ProcessBuilder(command(main, arguments)));
    }

    /** A process whose files cannot grow beyond that size: to it the disk is full. */
    public static Child startWithLittleRoom(int kilobytes, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of("sh", "-c", "ulimit -f " + kilobytes * 2 + "; exec \"$@\"", "sh"));
        command.addAll(command(main, arguments));
        return new Child(new ProcessBuilder(command));
    }

    /** On the class path, where tests and modules alike are found. */
    private static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(
                String.join(
                        File.pathSeparator,
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", "")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Its id. */
    public long pid() {
        return process.pid();
    }

    /** The next line it prints, or the empty text when it has ended. */
    public String line() throws IOException {
        return Objects.requireNonNullElse(lines.readLine(), "");
    }

    /** All that it still prints until it ends. */
    public List<String> rest() throws IOException {
        List<String> rest = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            rest.add(line);
        }
        return rest;
    }

    /** SIGKILL: it cannot do anything about it. What it printed before can still be read. */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Lets it go on, if it waits for the end of its input, and waits for its end. */
    public int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Override
    public void close() {
        kill();
    }
}
