package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Lens;
import org.flipside.model.Phase;
import org.flipside.model.Session;
import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.testsupport.RandomEdits;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ParameterizedClass
@EnumSource(TestEngine.class)
class MigrationTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<EntityKind> CAME_WITH_4 =
            List.of(
                    EntityKind.PROGRESS,
                    EntityKind.TIMING,
                    EntityKind.ROUND,
                    EntityKind.DOT_VOTE,
                    EntityKind.DOTS,
                    EntityKind.SCORES);

    private static final String COLUMNS =
            "SELECT table_name || '.' || column_name || ' ' || is_nullable"
                    + " FROM information_schema.columns"
                    + " WHERE table_schema = current_schema() ORDER BY 1";

    private final TestEngine engine;
    private final LibraryLocation location;
    private final Session session = asEarlier(new RandomEdits(51).session(5));

    MigrationTest(TestEngine engine, @TempDir Path folder) throws IOException {
        this.engine = engine;
        location = engine.fresh(folder);
        if (location instanceof OnDisk file) {
            Files.createDirectories(file.folder());
        }
    }

    static IntStream earlier() {
        return IntStream.range(1, Migrations.latest());
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void aLibraryOfAnEarlierVersionKeepsEverything(int version) {
        makeAt(version);

        try (Library library = Library.open(location)) {
            assertThat(library.load(session.id()).join().session()).isEqualTo(session);
            assertThat(library.entry(session.id(), 1).join()).isEqualTo(beginning());
            library.delete(session.id()).join();
            library.restore(session.id()).join();
            assertThat(library.sessions().join()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void itsSchemaIsThenThatOfANewLibrary(int version, @TempDir Path elsewhere) {
        makeAt(version);
        LibraryLocation fresh = engine.fresh(elsewhere);

        Library.open(location).close();
        Library.open(fresh).close();

        assertThat(columns(location)).isNotEmpty().isEqualTo(columns(fresh));
    }

    @Test
    void aMigrationThatFailsLeavesTheLibraryAsItWas() {
        makeAt(1);
        try (Handle handle = connect(location)) {
            handle.execute("CREATE INDEX journal_mention_card ON journal (kind)");
        }

        assertThatThrownBy(() -> Library.open(location)).isInstanceOf(LibraryException.class);

        try (Handle handle = connect(location)) {
            assertThat(Migrations.version(handle)).isEqualTo(1);
            assertThat(handle.select("SELECT COUNT(*) FROM card").mapTo(int.class).one())
                    .isEqualTo(session.cards().size());
            handle.execute("DROP INDEX journal_mention_card");
        }
        try (Library library = Library.open(location)) {
            assertThat(library.load(session.id()).join().session()).isEqualTo(session);
        }
    }

    @Test
    void aFileIsCopiedBeforeItIsMigrated() throws IOException {
        makeAt(1);

        Library.open(location).close();

        if (location instanceof OnDisk file) {
            try (Stream<Path> beside = Files.list(file.folder())) {
                assertThat(beside.filter(path -> path.toString().contains("-schema1-")))
                        .singleElement()
                        .satisfies(copy -> assertThat(new H2File(copy).version()).isEqualTo(1));
            }
            assertThat(file.sibling("-building.mv.db")).doesNotExist();
            assertThat(new H2File(file.file()).version()).isEqualTo(Migrations.latest());
        }
    }

    @Test
    void aNewerLibraryIsRefused() {
        Library.open(location).close();
        try (Handle handle = connect(location)) {
            handle.execute("INSERT INTO flipside_schema VALUES (99, 'later', 0)");
        }

        assertThatThrownBy(() -> Library.open(location))
                .isInstanceOfSatisfying(
                        LibraryException.class,
                        e -> {
                            assertThat(e.problem()).isEqualTo(LibraryException.Problem.NEWER);
                            assertThat(e.getLocalizedMessage())
                                    .contains("later version of Flipside", "schema 99");
                        });
    }

    private JournalEntry beginning() {
        return JournalEntry.created(session, "New session", "Ada", NOON);
    }

    /** What no earlier version could hold would not be found again. */
    private static Session asEarlier(Session session) {
        Session earlier = session;
        for (EntityKind kind : CAME_WITH_4) {
            for (Entity entity : session.of(kind).list()) {
                earlier = earlier.without(entity);
            }
        }
        for (Phase p : session.phases().list()) {
            earlier =
                    earlier.with(
                            new Phase(p.id(), p.name(), p.instruction(), p.minutes(), p.order()));
        }
        return earlier.withAll(
                session.lenses().list().stream()
                        .map(l -> new Lens(l.id(), l.name(), l.seat(), l.order()))
                        .toList());
    }

    /** Columns that came later are lent for the time of writing. */
    private void makeAt(int version) {
        boolean handles = version >= 3;
        boolean activities = version >= 4;
        try (Handle handle = connect(location)) {
            Migrations.run(handle, 0, version);
            if (!handles) {
                handle.execute("ALTER TABLE lens ADD COLUMN handle VARCHAR");
            }
            if (!activities) {
                handle.execute("ALTER TABLE phase ADD COLUMN activity VARCHAR");
                handle.execute("ALTER TABLE phase ADD COLUMN steps VARCHAR");
            }
            handle.useTransaction(
                    transaction -> {
                        transaction.execute(
                                "INSERT INTO session (id, last_number, changed_at)"
                                        + " VALUES (?, 1, 0)",
                                session.id().value());
                        new JournalWriter(transaction, session.id(), beginning()).write();
                        SessionRows.apply(
                                transaction, session.id(), beginning().changes().changes());
                    });
            if (!handles) {
                handle.execute("ALTER TABLE lens DROP COLUMN handle");
            }
            if (!activities) {
                handle.execute("ALTER TABLE phase DROP COLUMN activity");
                handle.execute("ALTER TABLE phase DROP COLUMN steps");
            }
        }
    }

    private List<String> columns(LibraryLocation of) {
        try (Handle handle = connect(of)) {
            return handle.select(COLUMNS).mapTo(String.class).list();
        }
    }

    private Handle connect(LibraryLocation to) {
        ConnectionFactory connections = engine.engine(to)::connect;
        return Jdbi.create(connections).open();
    }
}
