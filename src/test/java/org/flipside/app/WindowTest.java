package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program in a real window, on the display on which the tests run. */
@Tag("window")
class WindowTest {
    @TempDir private Path home = Path.of("");

    @Test
    void theWindowOpensOnTheDisplayAndEndsInOrder() {
        Program.Run run = Program.onDisplay(home).with("-Dflipside.exitAfterFirstFrame=true").run();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(home.resolve("config/flipside/settings.json")).isNotEmptyFile();
        assertThat(Program.withoutDisplay(home).run("list").out()).contains("Sample");
    }

    @Test
    void theTourGoesThroughALargeWindow() throws Exception {
        Program.Run run = Program.onDisplay(home).run("tour", "--to", "tour");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        try (Stream<Path> files = Files.list(home.resolve("tour"))) {
            List<Path> pictures = files.filter(f -> f.toString().endsWith(".png")).toList();
            assertThat(pictures).hasSizeGreaterThan(15);
        }
    }
}
