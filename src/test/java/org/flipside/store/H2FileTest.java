package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.flipside.store.LibraryException.Problem;
import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** What lies where a library should be, and is none: it is told apart and not touched. */
class H2FileTest {
    @TempDir private Path folder;

    @Test
    void aTextIsNoLibrary() throws IOException {
        Files.writeString(file(), "Dear diary,\n".repeat(1000));

        assertRefused(Problem.NOT_A_LIBRARY);
    }

    @Test
    void anEmptyFileIsNoLibrary() throws IOException {
        Files.createFile(file());

        assertRefused(Problem.NOT_A_LIBRARY);
    }

    @Test
    void aFileThatOnlyBeginsLikeOneIsUnreadable() throws IOException {
        Files.writeString(file(), "H:2,block:3,blockSize:1000".repeat(1000));

        assertRefused(Problem.UNREADABLE);
    }

    @Test
    void aLibraryOfWhichHalfIsMissingIsUnreadable() throws IOException {
        makeLibrary();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, 3 * 4096));

        assertRefused(Problem.UNREADABLE);
    }

    /** Where H2 would go back to an earlier state and throw the rest away. */
    @Test
    void aLibraryWhoseEndIsMissingIsRefusedOrACopyIsKept() throws IOException {
        makeLibrary();
        addSessions(6);
        byte[] whole = Files.readAllBytes(file());
        int damaged = 0;
        for (int percent = 95; percent >= 5; percent -= 10) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            Files.write(file(), cut);
            try (Library library = Library.open(new OnDisk(file()))) {
                Optional<Path> copy = library.damagedCopy();
                if (copy.isEmpty()) { // what is missing was nothing
                    assertThat(library.sessions().join()).as("%d %%", percent).hasSize(7);
                } else {
                    damaged++;
                    assertThat(Files.readAllBytes(copy.get())).isEqualTo(cut);
                    Files.delete(copy.get());
                }
            } catch (LibraryException e) {
                damaged++;
                assertThat(e.problem()).isEqualTo(Problem.UNREADABLE);
                assertThat(Files.readAllBytes(file())).isEqualTo(cut);
            }
        }
        assertThat(damaged).isGreaterThan(2);
    }

    @Test
    void ofAWholeLibraryNoCopyIsKept() {
        makeLibrary();
        try (Library library = Library.open(new OnDisk(file()))) {
            assertThat(library.damagedCopy()).isEmpty();
        }
    }

    @Test
    void theDatabaseOfAnotherProgramIsNoLibrary() throws IOException, SQLException {
        run("CREATE TABLE invoice (id INTEGER PRIMARY KEY)");

        assertRefused(Problem.NOT_A_LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS root FOR 'java.lang.Math.sqrt'",
                "CREATE VIEW titles AS SELECT title FROM details",
                "CREATE TABLE more (a VARCHAR DEFAULT FILE_READ('/etc/hostname'))",
                "CREATE TABLE more (a VARCHAR CHECK (FILE_READ(a) IS NULL))",
                "CREATE TABLE more (a VARCHAR, b VARCHAR GENERATED ALWAYS AS (UPPER(a)))",
                "ALTER TABLE note ADD CONSTRAINT c CHECK (CHAR(LENGTH(text)) <> 'a')",
                "CREATE DOMAIN email AS VARCHAR CHECK (POSITION('@', VALUE) > 1)",
                "CREATE CONSTANT one VALUE 1",
                "CREATE SYNONYM papers FOR note",
            })
    void aLibraryWithMoreInItThanPlainTablesIsRefused(String statement)
            throws IOException, SQLException {
        makeLibrary();
        run(statement);

        assertRefused(Problem.NOT_A_LIBRARY);
    }

    @Test
    void foreignCodeInAFileIsNotRun() throws IOException, SQLException {
        makeLibrary();
        run(
                "CREATE TRIGGER spy AFTER INSERT ON note CALL '%s'"
                        .formatted(SpyTrigger.class.getName()));
        int before = SpyTrigger.RUNS.get();

        assertRefused(Problem.NOT_A_LIBRARY);

        assertThat(SpyTrigger.RUNS).hasValue(before);
        run("SELECT 1");
        assertThat(SpyTrigger.RUNS).as("opened by H2 itself").hasValueGreaterThan(before);
    }

    @Test
    void aNewerLibraryIsNotTouched() throws IOException, SQLException {
        makeLibrary();
        run("INSERT INTO flipside_schema VALUES (99, 'later', 0)");

        assertRefused(Problem.NEWER);
    }

    @Test
    void aFolderInThePlaceOfTheFileIsNotTouched() throws IOException {
        Files.createDirectory(file());

        assertThat(open().problem()).isEqualTo(Problem.NO_ACCESS);
        assertThat(file()).isEmptyDirectory();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));

        LibraryException failure =
                catchThrowableOfType(
                        LibraryException.class,
                        () -> Library.open(new OnDisk(blocked.resolve("library"))));

        assertThat(failure.problem()).isEqualTo(Problem.FOLDER_MISSING);
        assertThat(failure.getLocalizedMessage()).contains(blocked.toString());
    }

    @Test
    void aNameThatTheDatabaseCannotTakeIsRefused() {
        LibraryException failure =
                catchThrowableOfType(
                        LibraryException.class,
                        () -> Library.open(new OnDisk(folder.resolve("a;INIT=DROP ALL OBJECTS"))));

        assertThat(failure.problem()).isEqualTo(Problem.NO_ACCESS);
        assertThat(folder).isEmptyDirectory();
    }

    private Path file() {
        return folder.resolve(LibraryLocation.FILE_NAME);
    }

    private void makeLibrary() {
        try (Library library = Library.open(new OnDisk(file()))) {
            library.create(new RandomEdits(61).session(200), "New", "Ada", Instant.EPOCH).join();
        }
    }

    /** Each in a run of its own, so that the file has many states. */
    private void addSessions(int number) {
        for (int i = 0; i < number; i++) {
            try (Library library = Library.open(new OnDisk(file()))) {
                library.create(new RandomEdits(70 + i).session(80), "New", "Ada", Instant.EPOCH)
                        .join();
            }
        }
    }

    /** Does something to the file as H2 itself would. */
    private void run(String sql) throws SQLException {
        try (Connection connection = H2Engine.connect(file());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertRefused(Problem problem) throws IOException {
        byte[] before = Files.readAllBytes(file());

        LibraryException failure = open();

        assertThat(failure.problem()).as(failure.getMessage()).isEqualTo(problem);
        assertThat(failure.getLocalizedMessage()).contains(file().toString());
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private LibraryException open() {
        return catchThrowableOfType(
                LibraryException.class, () -> Library.open(new OnDisk(file())).close());
    }
}
