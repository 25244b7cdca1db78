package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FileTextTest {
    private final WorkshopReader reader = new WorkshopReader(CatalogueReader.builtIn());

    @TempDir private Path folder;

    private List<String> problemsOf(byte[] content) throws IOException {
        Path file = folder.resolve("w.json");
        Files.write(file, content);
        return reader.read(file).lines().stream()
                .map(line -> line.replace(file.toString(), "w.json"))
                .toList();
    }

    private static byte[] customer() {
        return Resources.text("workshops/customer.json").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(
                        problemsOf(
                                joined(
                                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                                        customer())))
                .isEmpty();
    }

    @Test
    void anotherEncodingIsShownWhereItFirstMatters() throws IOException {
        byte[] latin =
                "{\n  \"id\": \"w\",\n  \"title\": \"Für\"\n}"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problemsOf(latin))
                .containsExactly(
                        "w.json:3:14: not UTF-8: the byte 0xFC has no meaning here; save the file"
                                + " as UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsShown() throws IOException {
        assertThat(problemsOf(new byte[] {'{', '"', (byte) 0xC3}))
                .containsExactly(
                        "w.json:1:3: not UTF-8: the byte 0xC3 has no meaning here; save the file as"
                                + " UTF-8");
    }

    @Test
    void sixteenBitTextIsNamed() throws IOException {
        byte[] text =
                joined(
                        new byte[] {(byte) 0xFF, (byte) 0xFE},
                        "{}".getBytes(Charset.forName("UTF-16LE")));
        assertThat(problemsOf(text))
                .containsExactly("w.json:1:1: the file is UTF-16; save it as UTF-8");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        assertThat(problemsOf(new byte[0])).containsExactly("w.json: the file is empty");
        assertThat(problemsOf(" \n\t ".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("w.json: the file is empty");
    }

    @Test
    void aFolderIsNotRead() {
        assertThat(reader.read(folder).lines())
                .containsExactly(folder + ": this is a folder, not a file");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("none.json");
        assertThat(reader.read(missing).lines())
                .containsExactly(missing + ": there is no such file");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        // A file of the kernel that says it is there and fails at the first byte, for root as well.
        Path memory = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.exists(memory));
        assertThat(reader.read(memory).lines())
                .singleElement()
                .asString()
                .startsWith("/proc/self/mem: the file cannot be read (");
    }

    @Test
    void aHugeFileIsRefusedUnopened() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_001);
        }
        assertThat(reader.read(file).lines())
                .containsExactly(file + ": the file has more than 50 MB; it was not read");
    }

    @Test
    void aDeviceIsNotRead() {
        Path zero = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zero));
        assertThat(reader.read(zero).lines())
                .containsExactly("/dev/zero: this is a pipe or a device, not a file");
    }

    @Test
    @Timeout(20)
    void aPipeThatNobodyWritesToIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("p.json");
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")));
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(reader.read(pipe).lines())
                .containsExactly(pipe + ": this is a pipe or a device, not a file");
    }
}
