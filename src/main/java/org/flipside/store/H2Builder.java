package org.flipside.store;

import org.flipside.store.LibraryLocation.OnDisk;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Makes and migrates the file of a library beside its place and moves it there when it is whole: H2
 * cannot take back a CREATE or ALTER, so a process that dies half way must leave nothing but
 * scraps.
 */
final class H2Builder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final OnDisk location;
    private final Path building;

    H2Builder(OnDisk location) {
        this.location = location;
        building = location.sibling("-building.mv.db");
    }

    /** Makes an empty library. */
    void create() throws IOException {
        Files.deleteIfExists(building);
        build(0);
    }

    /** Brings a library to the present schema; a copy of it as it was stays beside it. */
    void migrate(int version) throws IOException {
        Path _ = keepCopy("schema" + version);
        Files.copy(location.file(), building, StandardCopyOption.REPLACE_EXISTING);
        build(version);
    }

    /** Copies the library as it is; the copy lies beside it and says when it was made and why. */
    Path keepCopy(String why) throws IOException {
        Path copy = location.sibling("-%s-%s.mv.db".formatted(why, STAMP.format(Instant.now())));
        Files.copy(location.file(), copy, StandardCopyOption.COPY_ATTRIBUTES);
        force(copy);
        return copy;
    }

    private void build(int version) throws IOException {
        ConnectionFactory connections = () -> H2Engine.connect(building);
        try (Handle handle = Jdbi.create(connections).open()) {
            Migrations.run(handle, version, Migrations.latest());
        }
        force(building);
        Files.move(building, location.file(), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(location.folder());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The new name is on the disk too; Windows has no such call and does it by itself. */
    private static void forceFolder(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
