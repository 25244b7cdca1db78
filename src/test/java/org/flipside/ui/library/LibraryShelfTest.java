package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.flipside.files.BuiltInWorkshops;
import org.flipside.model.Session;
import org.flipside.session.SampleSession;
import org.flipside.store.JournalEntry;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.store.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The window's view of a library, on a real one. */
class LibraryShelfTest {
    private final Session sample =
            SampleSession.make(BuiltInWorkshops.all().getFirst(), LocalDate.of(2026, 11, 21));

    private static LibraryLocation in(Path folder) {
        return new LibraryLocation.OnDisk(folder.resolve("library.mv.db"));
    }

    private static LibraryShelf shelf(Library library) {
        return new LibraryShelf(library, "Kim", Clock.systemUTC());
    }

    @Test
    void sessionsComeGoAndComeBack(@TempDir Path folder) {
        try (Library library = Library.open(in(folder))) {
            LibraryShelf shelf = shelf(library);

            var _ = shelf.create(sample, "make the sample session").join();
            assertThat(shelf.sessions().join())
                    .extracting(SessionSummary::title)
                    .containsExactly(sample.details().title());
            assertThat(shelf.load(sample.id()).join()).isEqualTo(sample);

            var _ = shelf.delete(sample.id()).join();
            assertThat(shelf.sessions().join()).isEmpty();

            var _ = shelf.restore(sample.id()).join();
            assertThat(shelf.sessions().join()).hasSize(1);
        }
    }

    @Test
    void aSessionFromAFileIsRememberedAsImported(@TempDir Path folder) {
        try (Library library = Library.open(in(folder))) {
            var _ = shelf(library).take(List.of(sample), "import").join();

            assertThat(library.load(sample.id()).join().journal().getFirst().kind())
                    .isEqualTo(JournalEntry.Kind.IMPORTED);
        }
    }

    @Test
    void anImportThatWasTakenBackCanBeMadeAgain(@TempDir Path folder) {
        try (Library library = Library.open(in(folder))) {
            LibraryShelf shelf = shelf(library);
            var _ = shelf.take(List.of(sample), "import").join();
            var _ = shelf.delete(sample.id()).join();

            var _ = shelf.take(List.of(sample), "import").join();

            assertThat(shelf.load(sample.id()).join()).isEqualTo(sample);
        }
    }

    @Test
    void changesAreToldUntilNobodyListens(@TempDir Path folder) throws InterruptedException {
        try (Library library = Library.open(in(folder))) {
            CountDownLatch told = new CountDownLatch(1);
            Runnable end = shelf(library).onChange(told::countDown);
            var _ = shelf(library).create(sample, "make").join();

            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            end.run();
        }
    }

    @Test
    void aLibraryThatIsOpenSomewhereElseSaysSoInAKindThatTheWindowKnows(@TempDir Path folder) {
        try (Library library = Library.open(in(folder))) {
            Throwable thrown = catchThrowable(() -> Library.open(library.location()));

            Failure failure = Failure.of(thrown);

            assertThat(failure.kind()).isEqualTo("in-use");
            assertThat(failure.sentence()).isNotBlank();
        }
    }
}
