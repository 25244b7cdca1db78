package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Session;
import org.flipside.store.LibraryException.Problem;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class DeletionTest extends StoreTestCase {
    private final RandomEdits edits = new RandomEdits(41);
    private final Session session = create(edits.session(4));
    private final Session other = create(edits.session(4));

    DeletionTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
    }

    @Test
    void aDeletedSessionIsGoneFromEverySight() {
        library.delete(session.id()).join();

        assertThat(library.sessions().join())
                .extracting(SessionSummary::id)
                .containsExactly(other.id());
        assertThat(library.heads().join()).containsOnlyKeys(other.id());
        assertFailsWith(Problem.UNKNOWN_SESSION, library.load(session.id()));
        assertFailsWith(Problem.UNKNOWN_SESSION, library.entry(session.id(), 1));
        assertFailsWith(
                Problem.UNKNOWN_SESSION,
                library.history(session.id(), session.running().getFirst().id()));
        assertFailsWith(
                Problem.UNKNOWN_SESSION,
                library.append(session.id(), edit(2, session, edits.edit(session))));
    }

    @Test
    void deletingCanBeUndoneAlsoAfterARestart() {
        library.delete(session.id()).join();
        reopen();

        library.restore(session.id()).join();

        assertThat(present(session)).isEqualTo(session);
        append(2, session, edits.edit(session));
    }

    @Test
    void purgingRemovesASessionForGoodAndNothingElse() {
        library.delete(session.id()).join();

        library.purge(session.id()).join();

        assertFailsWith(Problem.UNKNOWN_SESSION, library.restore(session.id()));
        assertThat(present(other)).isEqualTo(other);
        create(session);
        assertThat(present(session)).isEqualTo(session);
    }

    @Test
    void aDeletedSessionCanBeTakenInAgainFromAFile() {
        Session later = append(2, session, edits.edit(session));
        library.delete(session.id()).join();

        library.takeIn(List.of(session), "Import", "Bo", NOON).join();

        assertThat(present(session)).isEqualTo(session).isNotEqualTo(later);
        assertThat(library.load(session.id()).join().journal())
                .extracting(JournalHeader::label)
                .containsExactly("Import");
        append(2, session, edits.edit(session));
        assertThat(library.heads().join()).hasSize(2);
    }

    @Test
    void aDeletedSessionThatCouldNotBeReplacedCanStillBeBroughtBack() {
        library.delete(session.id()).join();

        assertFailsWith(
                Problem.CONFLICT,
                library.takeIn(
                        List.of(edits.edit(session), edits.edit(other)), "Import", "Bo", NOON));

        assertFailsWith(Problem.UNKNOWN_SESSION, library.load(session.id()));
        library.restore(session.id()).join();
        assertThat(present(session)).isEqualTo(session);
        assertThat(present(other)).isEqualTo(other);
    }

    @Test
    void whatWasDeletedLongAgoIsPurgedAtTheNextOpening() {
        library.delete(session.id()).join();

        reopenAfter(Duration.ofDays(29));
        library.restore(session.id()).join();
        library.delete(session.id()).join();
        reopenAfter(Duration.ofDays(31 + 29));

        assertFailsWith(Problem.UNKNOWN_SESSION, library.restore(session.id()));
        assertThat(present(other)).isEqualTo(other);
    }

    private void reopenAfter(Duration time) {
        library.close();
        InstantSource clock = InstantSource.fixed(Instant.now().plus(time));
        library = Library.open(location, clock);
    }

    @Test
    void onlyWhatIsThereCanBeDeletedRestoredOrPurged() {
        Session unknown = edits.session(0);

        assertFailsWith(Problem.UNKNOWN_SESSION, library.delete(unknown.id()));
        assertFailsWith(Problem.UNKNOWN_SESSION, library.restore(unknown.id()));
        assertFailsWith(Problem.UNKNOWN_SESSION, library.purge(unknown.id()));
    }
}
