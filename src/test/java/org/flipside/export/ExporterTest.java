package org.flipside.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redaction;
import org.flipside.export.table.CsvReader;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class ExporterTest {
    private static final SessionFile FILES = new SessionFile("Flipside test");

    private final Exporter exporter = new Exporter(Samples.CATALOGUE, FILES, Samples.CLOCK);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everySessionFileCanBeReadBack(Profile profile) throws IOException {
        Session session = Samples.full();

        Path file = export(session, profile, Format.JSON).getFirst().path();

        Reading<Session> reading = FILES.read(file);
        assertThat(reading.lines()).isEmpty();
        assertThat(reading.found()).contains(Redaction.apply(session, profile).session());
    }

    @Test
    void theFacilitatorsSessionFileIsTheSession() throws IOException {
        Path file = export(Samples.full(), Profile.FACILITATOR, Format.JSON).getFirst().path();

        assertThat(FILES.read(file).found()).contains(Samples.full());
    }

    @Test
    void filesNameTheirSessionAndAudience() throws IOException {
        List<ExportedFile> files = export(Samples.full(), Profile.CLIENT, Format.values());

        assertThat(files)
                .allMatch(
                        file ->
                                file.path()
                                        .getFileName()
                                        .toString()
                                        .startsWith(
                                                "Through-the-customer’s-eyes-2026-11-21-client"));
        assertThat(files).extracting(ExportedFile::format).contains(Format.values());
        assertThat(files).allMatch(file -> file.bytes() == file.path().toFile().length());
        assertThat(listing()).hasSize(files.size());
    }

    @Test
    void aSessionFileEndsAsTheFileTypeThatOpensItWithFlipside() throws IOException {
        Path file = export(Samples.full(), Profile.CLIENT, Format.JSON).getFirst().path();

        assertThat(file.toString()).endsWith(".flipside-session.json");
        assertThat(Path.of("packaging", "linux", "flipside.xml"))
                .content()
                .contains("<glob pattern=\"*" + Format.JSON.ending() + "\"/>");
    }

    @Test
    void anotherExportOfTheSameReplacesItAndNothingElse() throws IOException {
        Path bystander = Files.writeString(folder.resolve("mine.csv"), "mine");
        Set<Path> first = paths(export(Samples.full(), Profile.CLIENT, Format.values()));

        List<ExportedFile> second = export(Samples.full(), Profile.CLIENT, Format.values());

        assertThat(paths(second)).isEqualTo(first);
        assertThat(second).allMatch(ExportedFile::replaced);
        assertThat(bystander).hasContent("mine");
        assertThat(paths(export(Samples.full(), Profile.SHAREABLE, Format.values())))
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void anExportIsTheSameEachTime() throws IOException {
        List<ExportedFile> files = export(Samples.full(), Profile.CLIENT, Format.values());
        List<String> first = contents(files);

        assertThat(contents(export(Samples.full(), Profile.CLIENT, Format.values())))
                .isEqualTo(first);
    }

    @Test
    void exportingDoesNotChangeTheSession() throws IOException {
        Session session = Samples.full();

        for (Profile profile : Profile.values()) {
            export(session, profile, Format.values());
        }

        assertThat(session).isEqualTo(Samples.full());
    }

    @Test
    void anEmptySessionCanBeExported() throws IOException {
        Session empty = Session.of(Samples.details());

        for (Profile profile : Profile.values()) {
            assertThat(export(empty, profile, Format.values())).hasSizeGreaterThan(2);
        }
    }

    @Test
    void tablesBeginWithAMarkUnlessAskedNotTo() throws IOException {
        Path file = export(Samples.full(), Profile.CLIENT, Format.CSV).get(1).path();
        assertThat(Files.readString(file)).startsWith("\uFEFFNo.,Claim,");

        exporter.withoutByteOrderMark()
                .export(Samples.full(), Set.of(Format.CSV), folder, Profile.CLIENT);
        assertThat(Files.readString(file)).startsWith("No.,Claim,");
    }

    @Test
    void noCellOfAnyTableCanRun() throws IOException {
        Session hostile = Samples.full();
        for (Card card : hostile.cards().list()) {
            hostile =
                    hostile.with(
                            card.withClaim(new Claim("=1+1", "+1", "@x"))
                                    .withTags(List.of("-1", "\u00A0=2"))
                                    .withNotes("\t=3"));
        }

        for (ExportedFile file : export(hostile, Profile.FACILITATOR, Format.CSV)) {
            for (List<String> row : CsvReader.rows(file.path())) {
                assertThat(row).noneMatch(cell -> cell.strip().matches("(?s)[=+@\\-\t].*"));
            }
        }
        assertThat(Files.readString(export(hostile, Profile.CLIENT, Format.CSV).get(1).path()))
                .contains("'=1+1,'+1,'@x");
    }

    @Test
    void aFolderThatIsAFileIsReportedAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        assertThatThrownBy(
                        () ->
                                exporter.export(
                                        Samples.full(), Set.of(Format.JSON), file, Profile.CLIENT))
                .isInstanceOf(ExportException.class)
                .extracting(Throwable::getLocalizedMessage)
                .isEqualTo(
                        file
                                + " could not be written: a file lies where a folder should be."
                                + " The session is unchanged. No file was written.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatWasWrittenBeforeAFailureIsComplete() throws IOException {
        List<ExportedFile> once = export(Samples.full(), Profile.CLIENT, Format.values());
        Path html = once.getLast().path();
        once.forEach(file -> file.path().toFile().delete());
        Files.createDirectory(html);

        assertThatThrownBy(() -> export(Samples.full(), Profile.CLIENT, Format.values()))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> {
                            assertThat(e.written()).hasSize(once.size() - 1);
                            assertThat(e.getLocalizedMessage())
                                    .contains(once.size() - 1 + " files", "are complete");
                        });
        assertThat(FILES.read(once.getFirst().path()).found()).isPresent();
        assertThat(listing()).hasSize(once.size());
    }

    private List<ExportedFile> export(Session session, Profile profile, Format... formats)
            throws IOException {
        return exporter.export(session, EnumSet.copyOf(List.of(formats)), folder, profile);
    }

    private List<Path> listing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Set<Path> paths(List<ExportedFile> files) {
        return Set.copyOf(files.stream().map(ExportedFile::path).toList());
    }

    private static List<String> contents(List<ExportedFile> files) throws IOException {
        List<String> contents = new java.util.ArrayList<>();
        for (ExportedFile file : files) {
            contents.add(Files.readString(file.path(), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
