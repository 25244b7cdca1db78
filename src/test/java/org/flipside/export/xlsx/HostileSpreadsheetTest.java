package org.flipside.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.FileKind;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that were made to do harm, or are none: each is answered by one line. */
class HostileSpreadsheetTest {
    @TempDir Path folder;

    private Path exported() throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .export(Samples.full(), EnumSet.of(Format.XLSX), folder, Profile.FACILITATOR)
                .getFirst()
                .path();
    }

    private Path packed(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("packed.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String line(Path file) {
        Reading<?> reading = ReturnedFile.proposal(file, Samples.full());
        assertThat(reading.found()).isEmpty();
        assertThat(reading.lines()).hasSize(1);
        assertThat(FileKind.of(file)).isEqualTo(FileKind.SPREADSHEET);
        return reading.lines().getFirst();
    }

    @Test
    void aPasswordIsSaidToBeOne() throws IOException {
        byte[] container = new byte[4096];
        byte[] mark = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(mark, 0, container, 0, mark.length);

        assertThat(line(Files.write(folder.resolve("a.xlsx"), container))).contains("password");
    }

    @Test
    void macrosAreRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(new ReadXlsx(exported()).parts());
        parts.replaceAll(
                (_, text) ->
                        text.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));

        assertThat(line(packed(parts))).contains("macros");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(new ReadXlsx(exported()).parts());
        parts.put("xl/media/bomb.xml", " ".repeat(90_000_000));

        assertThat(line(packed(parts))).contains("unpacks to more than 80 MB");
    }

    @Test
    void anArchiveIsNoSpreadsheet() throws IOException {
        assertThat(line(packed(Map.of("a.txt", "a")))).contains("archive");
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        Map<String, String> parts = new LinkedHashMap<>(new ReadXlsx(exported()).parts());
        parts.computeIfPresent(
                "xl/sharedStrings.xml",
                (_, text) ->
                        text.replaceFirst(
                                        "\\?>",
                                        "?><!DOCTYPE x [<!ENTITY e SYSTEM \""
                                                + secret.toUri()
                                                + "\">]>")
                                .replace("The customer is in every room", "&e;"));

        Reading<?> reading = ReturnedFile.proposal(packed(parts), Samples.full());

        assertThat(String.valueOf(reading)).doesNotContain("SECRET");
        assertThat(reading.lines()).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsBrokenIsSaidInOneLine(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = Files.readAllBytes(exported());
        byte[] broken = Arrays.copyOf(bytes, 40 + random.nextInt(bytes.length - 40));
        for (int i = 0; i < 20; i++) {
            broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
        }

        assertThat(line(Files.write(folder.resolve("broken.xlsx"), broken)))
                .startsWith(folder.resolve("broken.xlsx").toString());
    }
}
