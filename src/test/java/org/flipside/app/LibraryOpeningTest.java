package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.store.Library;
import org.flipside.store.LibraryException;
import org.flipside.store.LibraryLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

class LibraryOpeningTest {
    private final Clock clock = Clock.systemUTC();
    private final LibraryLocation location;

    LibraryOpeningTest(@TempDir Path folder) {
        location = new LibraryLocation.OnDisk(folder.resolve("library.mv.db"));
    }

    private CompletableFuture<Library> open() {
        return Beginning.open(location, clock, "Ada");
    }

    @Test
    void anOpenLibraryIsNotOpenedAgain() {
        LibraryOpening opening = new LibraryOpening(open(), this::open);
        try (Library first = opening.ask().join()) {
            assertThat(opening.ask().join()).isSameAs(first);
            assertThat(opening.library().join()).isSameAs(first);
        }
    }

    @Test
    void whatCouldNotBeOpenedIsTriedAgain() {
        Library elsewhere = Library.open(location);
        LibraryOpening opening = new LibraryOpening(open(), this::open);
        assertThatThrownBy(opening.ask()::join).hasCauseInstanceOf(LibraryException.class);
        elsewhere.close();

        try (Library library = opening.ask().join()) {
            assertThat(library.sessions().join()).isEmpty();
        }
    }

    @Test
    void aLibraryWhoseSampleCannotBeMadeIsNotLeftOpen() {
        Clock broken =
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        throw new IllegalStateException("on purpose");
                    }
                };

        assertThatThrownBy(Beginning.open(location, broken, "Ada")::join)
                .hasRootCauseMessage("on purpose");

        Library.open(location).close();
    }
}
