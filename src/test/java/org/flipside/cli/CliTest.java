package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CliTest {
    @TempDir private Path folder = Path.of("");
    private Calls calls = new Calls(folder);

    @BeforeEach
    void prepare() {
        calls = new Calls(folder);
    }

    @Test
    void withoutACommandTheWindowOpensOnTheNamedLibrary() {
        Calls.Outcome outcome = calls.call();

        assertThat(outcome).isEqualTo(new Calls.Outcome(0, "", ""));
        assertThat(calls.desktop).containsExactly("window " + calls.library());
    }

    @Test
    void theTourIsAskedOfTheDesktop() {
        assertThat(calls.plainly("tour", "--to", "pictures").code()).isZero();
        assertThat(calls.desktop).containsExactly("tour pictures");
    }

    @Test
    void theLibraryMayBeNamedAfterTheCommand() {
        String id = calls.newSession("Northlight");

        Calls.Outcome outcome = calls.plainly("list", "--library", calls.library());

        assertThat(outcome.lines()).singleElement().asString().startsWith(id.substring(0, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsTold(String option) {
        assertThat(calls.plainly(option))
                .isEqualTo(
                        new Calls.Outcome(
                                0, "Flipside " + Version.number() + System.lineSeparator(), ""));
        assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void helpNamesEveryCommand() {
        Calls.Outcome outcome = calls.plainly("--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("new", "list", "show", "export", "import", "check", "tour", "--library");
    }

    @Test
    void eachCommandHasHelp() {
        Calls.Outcome outcome = calls.plainly("export", "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("--format", "--profile", "--library");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "fly lists.json",
                "lists.json list",
                "lists.json import other.json",
                "list lists.json",
                "list --jsn",
                "new --workshop customer",
                "new --workshop customer --client C --date tomorrow",
                "new --workshop customer --client C --date +12026-11-21",
                "new --workshop customer --client ",
                "show",
                "export 1234 --format docx --to x",
                "export 1234 --format html --to x --profile all",
                "import",
                "check",
                "tour",
                "list --library jdbc:mysql://somewhere",
                "list --library "
            })
    void aWrongCallIsToldInOneLineWithExitCodeTwo(String call) {
        Calls.Outcome outcome = calls.plainly(call.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().startsWith("flipside: ");
        assertThat(outcome.err()).contains("--help tells more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list", "show 1234", "search word", "export 1234 --format json --to out"})
    void aCommandThatReadsMakesNoLibrary(String command) throws Exception {
        Path file = Files.writeString(folder.resolve("w.json"), "{}");
        for (Path place : List.of(folder.resolve("no/lib"), folder.resolve("no"), file)) {
            Calls.Outcome outcome = calls.plainly((command + " --library " + place).split(" ", -1));

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .startsWith("flipside: There is no library at “" + place + "”")
                    .hasLineCount(1);
        }
        assertThat(folder.toFile().list()).containsExactly("w.json");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        calls.newSession("Northlight");

        Calls.Outcome outcome = calls.toAFullDisk("list", "--library", calls.library());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("flipside: Not all of the output could be written")
                .hasLineCount(1);
    }

    @Test
    void aLibraryThatIsNoneIsLeftAloneAndNamed() throws Exception {
        Path other = folder.resolve("other.mv.db");
        Files.writeString(other, "not a database");

        Calls.Outcome outcome = calls.plainly("list", "--library", other.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).singleElement().asString().contains(other.toString());
        assertThat(other).hasContent("not a database");
    }
}
