package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.files.CatalogueReader;
import org.flipside.files.WorkshopReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class CheckCommandTest {
    @TempDir private Path folder = Path.of("");
    private Calls calls = new Calls(folder);

    @BeforeEach
    void prepare() {
        calls = new Calls(folder);
    }

    @Test
    void theWorkshopsThatComeAlongAreInOrder() {
        Calls.Outcome outcome =
                calls.plainly(
                        "check",
                        "workshops/customer.json",
                        "workshops/alignment-gap.json",
                        "workshops/blank.json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.lines().getLast()).startsWith("checked 3 files, no problems");
    }

    @Test
    void problemsAreExactlyThoseOfTheReader() throws Exception {
        Path file = folder.resolve("w.json");
        Files.writeString(
                file,
                Files.readString(Path.of("workshops/customer.json"))
                        .replace("FM-01", "FM-99")
                        .replaceFirst("\"quote\"", "\"qoute\""));

        Calls.Outcome outcome = calls.plainly("check", "workshops/blank.json", file.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.lines())
                .isEqualTo(new WorkshopReader(CatalogueReader.builtIn()).read(file).lines())
                .allMatch(line -> line.matches(".*w\\.json:\\d+:\\d+: .+ \\(\\$.*\\)"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        Calls.Outcome outcome = calls.plainly("check", folder.resolve("none.json").toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).singleElement().asString().contains("none.json: ");
    }

    @Test
    void aSessionFileIsReadAsASession() throws Exception {
        String id = calls.newSession("Northlight");
        calls.call("export", id, "--format", "json", "--to", folder.resolve("x").toString());
        try (var files = Files.list(folder.resolve("x"))) {
            Path file = files.findFirst().orElseThrow();
            assertThat(calls.plainly("check", file.toString()))
                    .isEqualTo(
                            new Calls.Outcome(
                                    0, "checked 1 file, no problems" + System.lineSeparator(), ""));
            Files.writeString(file, Files.readString(file).replace(id, "nobody"));
            assertThat(calls.plainly("check", file.toString()).code()).isEqualTo(1);
        }
    }
}
