package org.flipside.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as it was built, and how to start an empty window on the same Java and JavaFX.
 *
 * @param prefix what its lines in the table begin with
 * @param launcher starts the program
 * @param java the Java on which the launcher starts it
 * @param javaFx options that give that Java JavaFX
 * @param hasCache whether the launcher uses an ahead-of-time cache of its own
 */
record Distribution(
        String prefix, Path launcher, Path java, List<String> javaFx, boolean hasCache) {
    /** What {@code mvn package} made, on the Java that this runs on. */
    static Distribution built(Path target) throws IOException {
        Path lib = target.resolve("flipside/lib");
        String modules =
                jars(lib)
                        .filter(jar -> jar.getFileName().toString().startsWith("javafx-"))
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        return new Distribution(
                "",
                target.resolve("flipside/bin/flipside"),
                JavaRun.java(),
                List.of("--module-path", modules, "--add-modules", "javafx.controls"),
                false);
    }

    /** What {@code -Pinstaller} made, if it was made of the same program. */
    static Optional<Distribution> installed(Path target) throws IOException {
        Path image = target.resolve("installer/flipside");
        Path cache = image.resolve("lib/app/flipside.aot");
        if (!Files.exists(cache)) {
            return Optional.empty();
        }
        if (!isSameProgram(target.resolve("flipside/lib"), image.resolve("lib/app"))) {
            IO.println(image + " was made of another program and is not measured");
            return Optional.empty();
        }
        return Optional.of(
                new Distribution(
                        "installed ",
                        image.resolve("bin/flipside"),
                        image.resolve("lib/runtime/bin/java"),
                        List.of(),
                        true));
    }

    private static boolean isSameProgram(Path lib, Path other) throws IOException {
        for (Path jar : jars(lib).toList()) {
            String name = jar.getFileName().toString();
            Path copy = other.resolve(name);
            boolean isSame = Files.exists(copy) && Files.mismatch(jar, copy) == -1;
            if (!isSame && !name.startsWith("javafx-")) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Path> jars(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
