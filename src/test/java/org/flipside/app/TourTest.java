package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tour through the real windows, in a process of its own. */
class TourTest {
    private static final int HEADLESS_SIDE = 1000;

    @TempDir private Path home = Path.of("");

    @Test
    void withoutADisplayAStartGoesThroughTheTourAndLeavesPicturesAndExports() throws Exception {
        Program.Run run = Program.withoutDisplay(home).run();

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).first().asString().contains("no display", "flipside-tour");
        Path tour = home.resolve("flipside-tour");
        List<Path> pictures = files(tour, ".png");
        assertThat(pictures).hasSizeGreaterThan(15);
        for (Path picture : pictures) {
            assertThat(run.out()).contains(picture.getFileName().toString());
            String name = picture.getFileName().toString();
            if (name.startsWith("page-")) {
                assertThat(Arrays.stream(sizeOf(picture)).min().orElseThrow())
                        .as(name)
                        .isBetween(790, 820);
                continue; // paper, not a window
            }
            if (name.startsWith("slide-")) {
                assertThat(sizeOf(picture)).as(name).containsExactly(960, 540);
                continue;
            }
            if (name.startsWith("map-")) {
                continue; // as large as the reader's screen
            }
            int[] size =
                    picture.toString().contains("-stage-")
                            ? new int[] {1920, 1080}
                            : new int[] {HEADLESS_SIDE, HEADLESS_SIDE};
            assertThat(sizeOf(picture)).as(picture.toString()).containsExactly(size);
        }
        assertThat(pictures).anyMatch(file -> file.toString().contains("-stage-flipside"));
        assertThat(pictures).anyMatch(file -> file.toString().contains("page-report-"));
        assertThat(pictures).anyMatch(file -> file.toString().contains("slide-"));
        assertThat(pictures).anyMatch(file -> file.toString().endsWith("-print.png"));
        assertThat(pictures.getFirst()).hasFileName("01-library.png");
        assertThat(files(tour.resolve("exports"), ".html")).hasSize(1);
        assertThat(files(tour.resolve("exports"), ".flipside-session.json")).hasSize(1);
        assertThat(files(tour.resolve("exports"), ".csv")).hasSizeGreaterThan(3);
        assertThat(home.resolve("data")).doesNotExist(); // it has a library of its own
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Width and height stand after the signature and the head of the first chunk. */
    private static int[] sizeOf(Path png) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(png))) {
            in.skipNBytes(16);
            return new int[] {in.readInt(), in.readInt()};
        }
    }
}
