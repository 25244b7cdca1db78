package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.model.Session;
import org.flipside.store.LibraryException.Problem;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class BackupTest extends StoreTestCase {
    private final Path folder;
    private final RandomEdits edits = new RandomEdits(61);
    private final Session kept = create(edits.session(4));
    private final Session deleted = create(edits.session(2));

    BackupTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
        this.folder = folder;
        Session now = kept;
        for (int number = 2; number <= 30; number++) {
            now = append(number, now, edits.edit(now));
        }
        library.delete(deleted.id()).join();
    }

    private byte[] backup() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(library.backUp(bytes).join()).isEqualTo(2);
        return bytes.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("library.zip"), bytes);
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void aBackupIsTheWholeLibraryOnWhateverItIsRestored(TestEngine other, @TempDir Path elsewhere)
            throws IOException {
        LibraryLocation place = other.fresh(elsewhere);

        assertThat(Library.restore(file(backup()), place)).isEqualTo(2);

        try (Library restored = Library.open(place)) {
            assertThat(restored.sessions().join()).isEqualTo(library.sessions().join());
            assertThat(restored.deleted().join()).isEqualTo(library.deleted().join());
            assertThat(restored.load(kept.id()).join()).isEqualTo(library.load(kept.id()).join());
            assertThat(restored.entriesAfter(kept.id(), 0, 100).join())
                    .isEqualTo(library.entriesAfter(kept.id(), 0, 100).join());
            restored.restore(deleted.id()).join();
            assertThat(restored.load(deleted.id()).join().session()).isEqualTo(deleted);
            Session now = restored.load(kept.id()).join().session();
            restored.append(kept.id(), edit(31, now, edits.edit(now))).join();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.3, 0.5, 0.8, 0.95, 0.999})
    void ofABackupThatIsNotWholeNothingIsRestored(double part, @TempDir Path elsewhere)
            throws IOException {
        byte[] whole = backup();
        Path cut = file(Arrays.copyOf(whole, (int) (whole.length * part)));

        assertRefused(cut, elsewhere);
    }

    @Test
    void whatIsNoBackupIsNotRestored(@TempDir Path elsewhere) throws IOException {
        assertRefused(file("no zip at all".getBytes(StandardCharsets.UTF_8)), elsewhere);
        assertRefused(file(zip("readme.txt", "hello")), elsewhere);
        assertRefused(file(zip("flipside-backup.json", "{")), elsewhere);
        assertRefused(
                file(zip("flipside-backup.json", "{\"format\":1,\"sessions\":3}")), elsewhere);
        assertThatThrownBy(
                        () ->
                                Library.restore(
                                        file(zip("flipside-backup.json", "{\"format\":2}")),
                                        inFile(elsewhere)))
                .isInstanceOfSatisfying(
                        LibraryException.class,
                        e -> assertThat(e.getLocalizedMessage()).contains("later version"));
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static LibraryLocation inFile(Path folder) {
        return new LibraryLocation.OnDisk(folder.resolve("library.mv.db"));
    }

    private static void assertRefused(Path file, Path elsewhere) throws IOException {
        assertThatThrownBy(() -> Library.restore(file, inFile(elsewhere)))
                .isInstanceOfSatisfying(
                        LibraryException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.NOT_A_BACKUP));
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aLibraryThatIsThereIsNotTouched() throws IOException {
        Path file = file(backup());
        assertThatThrownBy(() -> Library.restore(file, location))
                .isInstanceOfSatisfying(
                        LibraryException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.NOT_EMPTY));

        assertThat(library.sessions().join()).hasSize(1);
    }

    @Test
    void aBackupThatCannotBeWrittenSaysSo() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int each) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };

        assertFailsWith(Problem.NO_ACCESS, library.backUp(full));
    }
}
