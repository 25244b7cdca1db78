package org.flipside.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The program's classes and sources. */
final class Program {
    static final Path SOURCES = Path.of("src", "main", "java");
    static final Path RESOURCES = Path.of("src", "main", "resources");

    /**
     * Every class that the build made; on the module path ArchUnit finds them only by their folder.
     */
    static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    private Program() {}

    /** The files below a folder whose names end so. */
    static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(
                            file ->
                                    Arrays.stream(endings)
                                            .anyMatch(e -> file.toString().endsWith(e)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
