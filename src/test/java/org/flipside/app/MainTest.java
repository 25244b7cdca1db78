package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** The program as a process of its own. */
class MainTest {
    @TempDir private Path home = Path.of("");

    @Test
    void dataAreUtf8AndErrorsAreNoneAndTheLibraryLiesWhereItShould() {
        Program program = Program.withoutDisplay(home);
        Program.Run made =
                program.run("new", "--workshop", "customer", "--client", "C", "--title", "T");
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();

        Program.Run shown = program.run("show", made.out().strip());

        assertThat(shown.code()).isZero();
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out()).contains("evidence +0 −0", "·");
        assertThat(home.resolve("data/flipside/library.mv.db")).isNotEmptyFile();
    }

    @Test
    void aFailureIsOneLineAndNeverAStackTrace() {
        Program.Run run = Program.withoutDisplay(home).run("show", "zzzz");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).doesNotContain("Exception", "\tat ");
    }

    @Test
    void checkingAFileLoadsNeitherWindowsNorTheDatabaseNorTheSearch() throws Exception {
        Path classes = home.resolve("classes.txt");
        Path workshop = Path.of("workshops", "customer.json").toAbsolutePath();

        Program.Run run =
                Program.withoutDisplay(home)
                        .with("-Xlog:class+load:file=" + classes)
                        .run("check", workshop.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(classes))
                .contains("org.flipside.files.WorkshopReader")
                .doesNotContain("javafx.", "org.h2.", "org.apache.lucene.");
    }

    @Test
    void listingBeforeThereIsALibraryMakesNone() {
        Program.Run run = Program.withoutDisplay(home).run("list", "--json");

        assertThat(run.out().strip()).isEqualTo("[ ]");
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void listingLoadsNoWindows() throws Exception {
        Path classes = home.resolve("classes.txt");
        Program.withoutDisplay(home).run("new", "--workshop", "customer", "--client", "C");

        Program.Run run =
                Program.withoutDisplay(home).with("-Xlog:class+load:file=" + classes).run("list");

        assertThat(run.out()).hasLineCount(1);
        assertThat(Files.readString(classes)).contains("org.h2.").doesNotContain("javafx.");
    }

    @Test
    void withoutADisplayAFileIsCheckedAndLeadsToNoTour() {
        Program.Run run = Program.withoutDisplay(home).run("gone.json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .contains("flipside: gone.json: there is no such file");
        assertThat(home.resolve("flipside-tour")).doesNotExist();
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void aFileOpensTheWindowToo() {
        Path workshop = Path.of("workshops", "customer.json").toAbsolutePath();

        Program.Run run =
                Program.withoutDisplay(home)
                        .with("-Dglass.platform=Headless")
                        .with("-Dprism.order=sw")
                        .with("-Dflipside.exitAfterFirstFrame=true")
                        .run(workshop.toString());

        assertThat(run).isEqualTo(new Program.Run(0, "", ""));
        assertThat(home.resolve("data/flipside/library.mv.db")).isNotEmptyFile();
    }

    @Test
    void theWindowOpensAndEndsInOrderAndIsRemembered() {
        Program.Run run =
                Program.withoutDisplay(home)
                        .with("-Dglass.platform=Headless")
                        .with("-Dprism.order=sw")
                        .with("-Dflipside.exitAfterFirstFrame=true")
                        .run();

        assertThat(run).isEqualTo(new Program.Run(0, "", ""));
        assertThat(home.resolve("config/flipside/settings.json")).content().contains("\"width\"");
        Program.Run listed = Program.withoutDisplay(home).run("list");
        assertThat(listed.out()).contains("Sample").hasLineCount(1);
    }

    @Test
    void aStartThatIsMeasuredTellsOnceTheListOfSessionsIsSeen() {
        Program.Run run =
                Program.withoutDisplay(home)
                        .with("-Dglass.platform=Headless")
                        .with("-Dprism.order=sw")
                        .with("-Dflipside.exitAfterFirstFrame=true")
                        .with("-Dflipside.tellFirstFrame=true")
                        .run();

        assertThat(run.out()).as(run.err()).isEqualTo("usable: 2 rows, 2 in view\n");
        assertThat(run.code()).isZero();
    }
}
