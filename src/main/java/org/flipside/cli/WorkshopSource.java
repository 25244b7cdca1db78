package org.flipside.cli;

import org.flipside.files.BuiltInWorkshops;
import org.flipside.files.CatalogueReader;
import org.flipside.files.Reading;
import org.flipside.files.WorkshopReader;
import org.flipside.model.Workshop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds the workshop that somebody named: one that the program brings along, or a file. */
final class WorkshopSource {
    private WorkshopSource() {}

    /**
     * Reads it.
     *
     * @throws CommandFailure with all that is wrong with it
     */
    static Workshop read(String name) {
        return BuiltInWorkshops.find(name).orElseGet(() -> readFile(name));
    }

    private static Workshop readFile(String name) {
        Path file = path(name);
        if (!file.toFile().exists()) {
            throw new CommandFailure(
                    "There is no workshop “%s”: name a file, or one of %s."
                            .formatted(
                                    name,
                                    BuiltInWorkshops.all().stream()
                                            .map(Workshop::id)
                                            .collect(Collectors.joining(", "))));
        }
        Reading<Workshop> reading = new WorkshopReader(CatalogueReader.builtIn()).read(file);
        return reading.found().orElseThrow(() -> new CommandFailure(reading.lines()));
    }

    /**
     * What somebody typed, as a path.
     *
     * @throws CommandFailure if it cannot be one
     */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new CommandFailure("This is not the name of a file: " + text);
        }
    }
}
