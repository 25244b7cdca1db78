package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Session;
import org.flipside.store.LibraryException.Problem;
import org.flipside.testsupport.RandomEdits;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class DeletionTest extends StoreTestCase {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String TABLES_WITH_SESSIONS =
            "SELECT table_name FROM information_schema.columns"
                    + " WHERE table_schema = current_schema() AND column_name = 'session_id'";

    private final TestEngine engine;
    private final RandomEdits edits = new RandomEdits(41);
    private final Session session = create(edits.session(4));
    private final Session other = create(edits.session(4));

    DeletionTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
        this.engine = engine;
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
    void noTableHoldsAnythingOfAPurgedSession() {
        library.keepBegun(session.id(), "Ada", "action/1", "Publish").join();
        library.delete(session.id()).join();
        library.purge(session.id()).join();
        library.close();

        ConnectionFactory connections = engine.engine(location)::connect;
        try (Handle handle = Jdbi.create(connections).open()) {
            List<String> tables = handle.select(TABLES_WITH_SESSIONS).mapTo(String.class).list();
            assertThat(tables).hasSizeGreaterThan(15);
            for (String table : tables) {
                assertThat(
                                handle.select(
                                                "SELECT COUNT(*) FROM "
                                                        + table
                                                        + " WHERE session_id = ?",
                                                session.id().value())
                                        .mapTo(int.class)
                                        .one())
                        .as(table)
                        .isZero();
            }
        }
        library = Library.open(location);
    }

    @Test
    void deletedSessionsAreListedUntilTheyAreBroughtBackOrGone() {
        assertThat(library.deleted().join()).isEmpty();

        library.delete(session.id()).join();
        library.delete(other.id()).join();
        reopen();

        List<DeletedSession> deleted = library.deleted().join();
        assertThat(deleted)
                .extracting(DeletedSession::id)
                .containsExactly(other.id(), session.id());
        assertThat(deleted.getLast())
                .returns(session.details().title(), DeletedSession::title)
                .returns(session.details().client(), DeletedSession::client)
                .returns(session.details().unit(), DeletedSession::unit)
                .returns(session.details().date(), DeletedSession::date)
                .returns(deleted.getLast().deletedAt().plus(KEPT), DeletedSession::keptUntil);

        library.restore(other.id()).join();
        library.purge(session.id()).join();
        assertThat(library.deleted().join()).isEmpty();
    }

    @Test
    void whatIsNotDeletedCannotBePurged() {
        assertFailsWith(Problem.UNKNOWN_SESSION, library.purge(session.id()));

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
