package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.flipside.model.Session;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

class LibraryBegunTest {
    private final Session session = Sessions.empty();

    @TempDir private Path folder;

    private Library open() {
        return Library.open(new LibraryLocation.OnDisk(folder.resolve("library")));
    }

    @Test
    void whatIsKeptIsFoundTheNextTimeByItsAuthor() {
        try (Library library = open()) {
            library.create(session, "New session", "Ada", Sessions.NOON).join();
            BegunTexts begun = LibraryBegun.read(library, session.id(), "Ada").join();
            assertThat(begun.found()).isEmpty();
            begun.keep("action/1", "Publish");
        }
        try (Library library = open()) {
            assertThat(LibraryBegun.read(library, session.id(), "Ada").join().found())
                    .isEqualTo(Map.of("action/1", "Publish"));
            assertThat(LibraryBegun.read(library, session.id(), "Bo").join().found()).isEmpty();
        }
    }

    @Test
    void whatGoesWrongDisturbsNobody() {
        Library library = open();
        BegunTexts unknown = LibraryBegun.read(library, session.id(), "Ada").join();
        assertThatCode(() -> unknown.keep("action/1", "Publish")).doesNotThrowAnyException();
        library.close();
        assertThatCode(() -> unknown.keep("action/1", "Publish")).doesNotThrowAnyException();
        assertThat(LibraryBegun.read(library, session.id(), "Ada").join().found()).isEmpty();
    }
}
