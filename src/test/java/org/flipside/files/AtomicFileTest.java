package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class AtomicFileTest {
    @TempDir private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsMadeAndReplaced() throws IOException {
        Path file = folder.resolve("f.txt");
        AtomicFile.writeText(file, to -> to.write("old"));
        AtomicFile.writeText(file, to -> to.write("new 🙂"));
        assertThat(file).hasContent("new 🙂");
        assertThat(names()).containsExactly("f.txt");
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("f.txt");
        Files.writeString(file, "old");
        IOException full = new IOException("No space left on device");
        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        file,
                                        to -> {
                                            to.write(new byte[100_000]);
                                            throw full;
                                        }))
                .isSameAs(full);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("f.txt");
    }

    @Test
    void aDefectInTheContentLeavesTheOldFileToo() throws IOException {
        Path file = folder.resolve("f.txt");
        Files.writeString(file, "old");
        assertThatThrownBy(
                        () ->
                                AtomicFile.writeText(
                                        file,
                                        to -> {
                                            to.write("half");
                                            throw new IllegalStateException("defect");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("f.txt");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectories(folder.resolve("target"));
        Files.writeString(target.resolve("kept.txt"), "kept");
        assertThatThrownBy(() -> new SessionFile("Flipside").write(Sessions.empty(), target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is not an ordinary file");
        assertThat(target.resolve("kept.txt")).hasContent("kept");
        assertThat(names()).containsExactly("target");
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorAndIsNotMade() throws IOException {
        Path file = folder.resolve("none").resolve("f.txt");
        assertThatThrownBy(() -> AtomicFile.writeText(file, to -> to.write("x")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aLinkKeepsPointingToTheFile() throws IOException {
        Path file = folder.resolve("f.txt");
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.writeText(link, to -> to.write("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aDiskThatFillsUpWhileASessionIsWrittenIsReportedAsSuch() {
        IOException full = new IOException("No space left on device");
        assertThatThrownBy(
                        () ->
                                JsonWriting.document(
                                        new FullDisk(full),
                                        json -> json.writeString("x".repeat(20_000))))
                .hasCause(full);
    }

    private static final class FullDisk extends java.io.Writer {
        private final IOException full;

        FullDisk(IOException full) {
            this.full = full;
        }

        @Override
        public void write(char[] text, int from, int count) throws IOException {
            throw full;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
