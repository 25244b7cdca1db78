package org.flipside.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small machine inside a folder: a copy of the launcher that takes the folder for the root of the
 * file system, a PATH with only the tools that the launcher uses, and any number of Javas that
 * print how they were called.
 */
final class Machine {
    private static final List<String> TOOLS = List.of("dirname", "ls", "readlink", "sed");

    private final Path root;
    private final Path tools;

    Machine(Path root) {
        this.root = root;
        tools = folder("tools");
        for (String tool : TOOLS) {
            write(tools.resolve(tool), "#!/bin/sh\nexec " + found(tool) + " \"$@\"\n");
            executable(tools.resolve(tool));
        }
    }

    /** What a run of the launcher left. */
    record Outcome(int code, List<String> output, List<String> errors) {}

    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program installed in a folder, with the jars that lie in {@code lib} or below it. */
    Path install(String home, String lib, String... jars) {
        for (String jar : jars) {
            write(folder(home + "/" + lib).resolve(jar), "");
        }
        Path launcher = folder(home + "/bin").resolve("flipside");
        write(launcher, rooted());
        return executable(launcher);
    }

    /** A Java of this version, which prints its name and its arguments and ends with 7. */
    Path java(String home, String version) {
        write(folder(home).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = folder(home + "/bin").resolve("java");
        write(java, "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\nexit 7\n");
        return executable(java);
    }

    /** Puts a program into the PATH. */
    void offer(Path program) {
        link(tools.resolve(program.getFileName()), program);
    }

    Path link(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a command in a folder with no more in its environment than the PATH and what is given.
     */
    Outcome run(Path folder, Map<String, String> environment, List<String> command) {
        Path output = root.resolve("output");
        Path errors = root.resolve("errors");
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().clear();
        process.environment().put("PATH", tools.toString());
        process.environment().putAll(environment);
        process.redirectOutput(output.toFile()).redirectError(errors.toFile());
        try {
            int code = process.start().waitFor();
            return new Outcome(code, Files.readAllLines(output), Files.readAllLines(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Outcome run(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return run(root, Map.of(), command);
    }

    /** The launcher as it is, but for the folders in which it looks for a Java. */
    private String rooted() {
        try {
            String launcher = Files.readString(Path.of("packaging/flipside"));
            for (String place : List.of("/usr/lib/jvm/", "/usr/java/", "/opt/", "/Library/")) {
                if (!launcher.contains(" " + place)) {
                    throw new AssertionError("The launcher does not look into " + place);
                }
                launcher = launcher.replace(" " + place, " \"$ROOT\"" + place);
            }
            return launcher.replaceFirst("\n", "\nROOT='" + root + "'\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path found(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path executable(Path file) {
        try {
            return Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
