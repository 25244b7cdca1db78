package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.flipside.model.Session;
import org.flipside.store.LibraryException.Problem;
import org.flipside.store.LibraryLocation.Server;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** What only a server does. */
class PostgresEngineTest {
    private static final String CUT =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'Flipside' AND query NOT LIKE '%terminate%'";

    @TempDir private Path folder;

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        LibraryException failure =
                open("jdbc:postgresql://localhost:%d/x?password=secret".formatted(closed));

        assertThat(failure.problem()).isEqualTo(Problem.SERVER_UNREACHABLE);
        assertThat(failure).hasMessageNotContaining("secret");
        assertThat(failure.getLocalizedMessage())
                .contains("localhost:" + closed)
                .doesNotContain("secret");
    }

    @Test
    void aDatabaseThatDoesNotExistIsRefusedByTheServer() {
        String url = fresh().jdbcUrl().replace("/postgres?", "/nowhere?");

        assertThat(open(url).problem()).isEqualTo(Problem.SERVER_REFUSED);
    }

    @Test
    void theDatabaseOfAnotherProgramIsNotTouched() throws SQLException {
        Server location = fresh();
        run(location, "CREATE TABLE invoice (id INTEGER)");

        assertThat(open(location.jdbcUrl()).problem()).isEqualTo(Problem.NOT_A_LIBRARY);

        run(location, "DROP TABLE invoice");
        Library.open(location).close();
    }

    @Test
    void ofTwoMachinesTheSlowerOneIsRefusedAndSeesWhatTheOtherDid() {
        Server location = fresh();
        RandomEdits edits = new RandomEdits(81);
        Session session = edits.session(5);
        Session theirs = edits.edit(session);
        Session ours = edits.edit(session);
        try (Library here = Library.open(location);
                Library there = Library.open(location)) {
            here.create(session, "New session", "Ada", Instant.EPOCH).join();
            there.append(session.id(), StoreTestCase.edit(2, session, theirs)).join();

            StoreTestCase.assertFailsWith(
                    Problem.CONFLICT,
                    here.append(session.id(), StoreTestCase.edit(2, session, ours)));

            assertThat(here.load(session.id()).join().session()).isEqualTo(theirs);
        }
    }

    @Test
    void twoMachinesThatWriteAtOnceNeverShareANumber() {
        Server location = fresh();
        RandomEdits edits = new RandomEdits(82);
        Session session = edits.session(5);
        try (Library here = Library.open(location);
                Library there = Library.open(location)) {
            here.create(session, "New session", "Ada", Instant.EPOCH).join();
            for (int number = 2; number < 30; number++) {
                Session ours = edits.edit(session);
                Session theirs = edits.edit(session);
                var one = here.append(session.id(), StoreTestCase.edit(number, session, ours));
                var other = there.append(session.id(), StoreTestCase.edit(number, session, theirs));

                boolean oursWon = succeeded(one);
                assertThat(succeeded(other)).isNotEqualTo(oursWon);
                session = oursWon ? ours : theirs;
            }
            assertThat(there.load(session.id()).join().session()).isEqualTo(session);
            assertThat(Replay.of(here, session.id())).isEqualTo(session);
        }
    }

    @Test
    void aConnectionThatTheServerEndsIsOpenedAgain() throws SQLException {
        Server location = fresh();
        RandomEdits edits = new RandomEdits(83);
        Session session = edits.session(5);
        Session after = edits.edit(session);
        try (Library library = Library.open(location)) {
            library.create(session, "New session", "Ada", Instant.EPOCH).join();
            run(location, CUT);
            JournalEntry entry = StoreTestCase.edit(2, session, after);

            StoreTestCase.assertFailsWith(
                    Problem.SERVER_UNREACHABLE, library.append(session.id(), entry));

            library.append(session.id(), entry).join();
            assertThat(library.load(session.id()).join().session()).isEqualTo(after);
        }
    }

    private static boolean succeeded(CompletableFuture<Saved> future) {
        return future.handle((_, failure) -> failure == null).join();
    }

    private Server fresh() {
        return (Server) TestEngine.POSTGRES.fresh(folder);
    }

    private static void run(Server location, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(location.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static LibraryException open(String url) {
        return catchThrowableOfType(
                LibraryException.class, () -> Library.open(new Server(url)).close());
    }
}
