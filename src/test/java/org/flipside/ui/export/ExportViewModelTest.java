package org.flipside.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Format;
import org.flipside.export.format.Rgb;
import org.flipside.export.print.Printers;
import org.flipside.export.redaction.Profile;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.flipside.settings.ClientChoice;
import org.flipside.settings.ClientsFile;
import org.flipside.testsupport.BoardSessions;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.MemoryLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ExportViewModelTest extends FxTest {
    private final Session session = BoardSessions.workshop();
    private final List<ExportedFile> done = new ArrayList<>();
    private final Path folder;
    private final Exports exports;
    private final ExportViewModel model;

    ExportViewModelTest(@TempDir Path folder) {
        this.folder = folder;
        Exporter exporter =
                new Exporter(
                        CatalogueReader.builtIn(),
                        new SessionFile("Flipside test"),
                        Clock.fixed(MemoryLog.NOW, ZoneOffset.UTC));
        exports =
                new Exports(
                        exporter,
                        folder,
                        new ClientsFile(folder.resolve("settings")),
                        Printers.ofSystem(),
                        _ -> {});
        model = get(() -> new ExportViewModel(session, exports, ClientChoice.NONE));
    }

    private void export() {
        run(() -> model.export(done::addAll));
        await("the export is over", () -> !model.busyProperty().get());
    }

    private void exportTo(String typed) {
        run(() -> model.folderProperty().set(typed));
        export();
    }

    private String problem() {
        return get(() -> model.problemProperty().get());
    }

    @Test
    void atFirstTheMapIsChosenForTheClientAndNothingIsInTheWay() {
        assertThat(model.formats()).containsExactly(Format.HTML);
        assertThat(model.profileProperty().get()).isEqualTo(Profile.CLIENT);
        assertThat(model.folderProperty().get()).isEqualTo(folder.toString());
        assertThat(get(() -> model.blocked().get())).isFalse();
        assertThat(problem()).isEmpty();
    }

    @Test
    void withoutAFormatNothingCanBeExported() throws IOException {
        run(() -> model.formats().clear());
        assertThat(get(() -> model.blocked().get())).isTrue();
        export();
        assertThat(done).isEmpty();
        assertThat(folder).isEmptyDirectory();
        run(() -> model.formats().add(Format.CSV));
        assertThat(get(() -> model.blocked().get())).isFalse();
    }

    @Test
    void eachAudienceHearsWhatItDoesNotGet() {
        await("something is left out", () -> !model.leftOutProperty().get().isEmpty());
        String ofClient = get(() -> model.leftOutProperty().get());
        run(() -> model.profileProperty().set(Profile.SHAREABLE));
        await(
                "something else is left out",
                () ->
                        !model.leftOutProperty().get().isEmpty()
                                && !model.leftOutProperty().get().equals(ofClient));
        run(() -> model.profileProperty().set(Profile.FACILITATOR));
        await(
                "nothing is left out",
                () -> model.leftOutProperty().get().equals("Leaves out nothing."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aFolderMustBeNamed(String typed) {
        exportTo(typed);
        assertThat(problem()).isEqualTo("Name a folder to write to.");
        assertThat(done).isEmpty();
        assertThat(get(() -> model.blocked().get())).isFalse();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "kept");
        exportTo(file.toString());
        assertThat(problem()).contains(file.toString(), "is a file, not a folder");
        assertThat(file).hasContent("kept");
        assertThat(done).isEmpty();
    }

    @Test
    void aNameThatNoFolderCanHaveIsTold() {
        exportTo("a\0b");
        assertThat(problem()).contains("cannot be a folder here");
        assertThat(done).isEmpty();
        assertThat(get(() -> model.blocked().get())).isFalse();
    }

    @Test
    void aProblemIsForgottenWhenAnotherFolderIsTyped() {
        exportTo("");
        run(() -> model.folderProperty().set("x"));
        assertThat(problem()).isEmpty();
    }

    @Test
    void anExportThatFailsSaysWhyAndCanBeTriedElsewhere() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "kept");
        exportTo(file.resolve("inside").toString());
        assertThat(problem())
                .contains(file.resolve("inside").toString(), "could not be written", "unchanged")
                .doesNotContain("Exception");
        assertThat(done).isEmpty();
        assertThat(get(() -> model.blocked().get())).isFalse();

        exportTo(folder.resolve("elsewhere").toString());
        assertThat(problem()).isEmpty();
        assertThat(done).hasSize(1);
    }

    @Test
    void theFilesThatWereWrittenAreHandedOver() {
        run(() -> model.formats().add(Format.JSON));
        exportTo("  " + folder.resolve("new/one") + " ");
        assertThat(done).extracting(ExportedFile::format).containsExactly(Format.JSON, Format.HTML);
        assertThat(done)
                .allSatisfy(
                        file ->
                                assertThat(file.path())
                                        .isNotEmptyFile()
                                        .hasParent(folder.resolve("new/one")));
    }

    @Test
    void whileFilesAreWrittenNothingElseIsExported() {
        run(
                () -> {
                    model.export(done::addAll);
                    assertThat(model.blocked().get()).isTrue();
                    model.export(done::addAll);
                });
        await("the export is over", () -> !model.busyProperty().get());
        assertThat(done).hasSize(1);
    }

    @Test
    void whatWasChosenIsRememberedForThisClient() {
        Brand green = new Brand("Grøn", Optional.empty(), new Rgb(0x0B6E4F), new Rgb(0xF2C14E));
        run(
                () -> {
                    model.formats().clear();
                    model.formats().add(Format.MD);
                    model.profileProperty().set(Profile.SHAREABLE);
                    model.brandProperty().set(green);
                });
        exportTo(folder.resolve("mine").toString());
        assertThat(done).hasSize(1);

        ClientChoice remembered = exports.clients().read(session.details().client());
        ExportViewModel again = get(() -> new ExportViewModel(session, exports, remembered));
        assertThat(again.formats()).containsExactly(Format.MD);
        assertThat(again.profileProperty().get()).isEqualTo(Profile.SHAREABLE);
        assertThat(again.folderProperty().get()).isEqualTo(folder.resolve("mine").toString());
        assertThat(again.brandProperty().get()).isEqualTo(green);
        assertThat(exports.clients().read("Somebody else")).isEqualTo(ClientChoice.NONE);
    }

    @Test
    void whatFilesWillHoldIsToldBeforehand() {
        await("the contents", () -> !model.contentsProperty().get().isEmpty());
        assertThat(get(() -> model.contentsProperty().get()))
                .startsWith(session.cards().size() + " cards\n");
    }

    @Test
    void anExportCanBeStopped() throws IOException {
        run(
                () -> {
                    model.formats().add(Format.PDF);
                    model.export(done::addAll);
                    model.cancel();
                });
        await("the export is over", () -> !model.busyProperty().get());
        assertThat(done).isEmpty();
        assertThat(problem()).startsWith("The export was cancelled.");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
        export();
        assertThat(done).hasSize(2);
    }
}
