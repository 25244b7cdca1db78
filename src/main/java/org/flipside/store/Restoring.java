package org.flipside.store;

import org.flipside.store.LibraryLocation.OnDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Makes a library of a backup: a file is moved to its place only when it is whole. */
final class Restoring {
    private Restoring() {}

    /** As {@link Library#restore(Path, LibraryLocation)} says. */
    static int restore(Path backup, LibraryLocation location) {
        return switch (location) {
            case LibraryLocation.Server server -> fill(backup, server);
            case OnDisk file -> inFile(backup, file);
        };
    }

    private static int inFile(Path backup, OnDisk location) {
        if (location.mayBeThere()) {
            throw Failures.notEmpty(location.describe());
        }
        H2Engine.makeFolder(location.folder());
        try {
            Path folder = Files.createTempDirectory(location.folder(), ".restoring-");
            try {
                OnDisk made = new OnDisk(folder.resolve(LibraryLocation.FILE_NAME));
                int count = fill(backup, made);
                Files.move(made.file(), location.file(), StandardCopyOption.ATOMIC_MOVE);
                return count;
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw Failures.noAccess(location.folder(), e);
        }
    }

    private static int fill(Path backup, LibraryLocation location) {
        try (Library library = Library.open(location)) {
            return library.fill(backup).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LibraryException known ? known : e;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
