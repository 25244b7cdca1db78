package org.flipside.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class PackTest {
    private final Exporter exporter =
            new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);

    @TempDir Path folder;

    private List<ExportedFile> export(Set<Format> formats, Profile profile) throws IOException {
        return exporter.export(Samples.full(), formats, folder.resolve(profile.id()), profile);
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void itHoldsEachOtherFileAsItIsWrittenAlone(Profile profile) throws IOException {
        Path pack = export(Set.of(Format.PACK), profile).getFirst().path();
        Map<String, byte[]> packed = entries(pack);

        List<ExportedFile> alone = export(EnumSet.complementOf(EnumSet.of(Format.PACK)), profile);

        assertThat(packed).hasSize(alone.size() + 1).containsKey("index.html");
        for (ExportedFile file : alone) {
            assertThat(packed.get(file.path().getFileName().toString()))
                    .as(file.path().getFileName().toString())
                    .isEqualTo(Files.readAllBytes(file.path()));
        }
        assertThat(packed.keySet()).noneMatch(name -> name.contains("/") || name.contains("\\"));
    }

    @Test
    void theIndexNamesEachFile() throws IOException {
        Path pack = export(Set.of(Format.PACK), Profile.CLIENT).getFirst().path();
        Map<String, byte[]> packed = entries(pack);
        String index =
                new String(packed.getOrDefault("index.html", new byte[0]), StandardCharsets.UTF_8);

        assertThat(packed.keySet())
                .filteredOn(name -> !name.equals("index.html"))
                .isNotEmpty()
                .allMatch(index::contains);
        assertThat(index).contains("Client edition.", "The map, for any browser");
    }

    @Test
    void anArchiveForAnybodyTellsNoDay() throws IOException {
        Path pack = export(Set.of(Format.PACK), Profile.SHAREABLE).getFirst().path();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .allMatch(entry -> entry.getTimeLocal().getYear() == 1980);
        }
    }
}
