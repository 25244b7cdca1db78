package org.flipside.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A display that Xvfb keeps in memory. */
final class VirtualDisplay implements AutoCloseable {
    private final Process server;
    private final Thread atTheLatest;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
        atTheLatest = new Thread(server::destroy);
        Runtime.getRuntime().addShutdownHook(atTheLatest);
    }

    /** Starts one of that size, in pixels; nothing where there is no Xvfb or it does not start. */
    static Optional<VirtualDisplay> start(int width, int height) throws IOException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Process server =
                new ProcessBuilder(
                                program.get().toString(),
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                width + "x" + height + "x24",
                                "-noreset",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        // it writes its number once it can be used, or ends
        @SuppressWarnings("resource") // closing it would end the server's output
        BufferedReader output = server.inputReader(StandardCharsets.US_ASCII);
        String number = output.readLine();
        if (number == null || number.isBlank()) {
            server.destroy();
            return Optional.empty();
        }
        return Optional.of(new VirtualDisplay(server, ":" + number.strip()));
    }

    private static Optional<Path> program() {
        return Stream.of(
                        System.getenv()
                                .getOrDefault("PATH", "")
                                .split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "Xvfb"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What DISPLAY is to hold. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
    }
}
