package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are named without a command, as the menu entry of the system does. */
class OpenFilesTest {
    @TempDir private Path folder = Path.of("");
    private Calls calls = new Calls(folder);

    @BeforeEach
    void prepare() {
        calls = new Calls(folder);
    }

    @Test
    void theWindowOpensWithTheFilesInTheirOrder() {
        Calls.Outcome outcome = calls.call("b.json", "/elsewhere/a file");

        assertThat(outcome).isEqualTo(new Calls.Outcome(0, "", ""));
        assertThat(calls.desktop)
                .containsExactly(
                        "window " + calls.library(), "shows b.json", "shows /elsewhere/a file");
    }

    @Test
    void theLibraryMayBeNamedAfterTheFile() {
        assertThat(calls.plainly("a.json", "--library", calls.library()).code()).isZero();
        assertThat(calls.desktop).containsExactly("window " + calls.library(), "shows a.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "new", "show", "export", "import", "check", "search", "tour"})
    void aFileThatIsCalledLikeACommandIsNamedWithItsFolder(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "{}");

        assertThat(calls.call(file.toString()).code()).isZero();
        assertThat(calls.call("./" + name).code()).isZero();
        assertThat(calls.desktop).contains("shows " + file, "shows ./" + name);
    }

    @Test
    void afterTwoDashesAllAreFiles() {
        assertThat(calls.call("--", "--version.json", "a.json").code()).isZero();
        assertThat(calls.desktop).contains("shows --version.json", "shows a.json");
    }

    @Test
    void aMisspeltCommandOpensNoWindow() {
        Calls.Outcome outcome = calls.call("lsit");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("“lsit” is neither a command nor a file");
        assertThat(calls.desktop).isEmpty();
    }

    @Test
    void filesBeforeACommandAreNotForgottenInSilence() {
        Calls.Outcome outcome = calls.call("a.json", "list");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("“a.json” stands before the command “list”");
    }

    @Test
    void withoutADisplayTheFilesAreCheckedAndTheWayToImportThemIsTold() throws Exception {
        calls.display = false;
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Path gone = folder.resolve("gone.json");

        Calls.Outcome outcome =
                calls.call("workshops/customer.json", bad.toString(), gone.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .allMatch(line -> line.startsWith("flipside: "))
                .anyMatch(line -> line.contains("bad.json:1:"))
                .contains("flipside: " + gone + ": there is no such file")
                .noneMatch(line -> line.contains("customer.json"))
                .last()
                .asString()
                .contains("no display", "flipside import");
        assertThat(calls.desktop).isEmpty();
        assertThat(Path.of(calls.library())).doesNotExist();
    }

    @Test
    void helpTellsOfFiles() {
        assertThat(calls.plainly("--help").out()).contains("[FILE...]");
        assertThat(calls.plainly("list", "--help").out()).doesNotContain("FILE");
    }
}
