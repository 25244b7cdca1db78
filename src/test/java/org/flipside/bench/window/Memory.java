package org.flipside.bench.window;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory of a process after a collection, in MiB; zero where the system does not tell.
 *
 * @param rss what is resident
 * @param pss the same with shared pages counted in proportion
 */
public record Memory(@JsonProperty("rss_mb") double rss, @JsonProperty("pss_mb") double pss) {
    private static final Path TOLD = Path.of("/proc/self/smaps_rollup");
    private static final long SETTLING_MS = 300;

    /** That of this process, now. */
    static Memory now() throws IOException, InterruptedException {
        System.gc();
        Thread.sleep(SETTLING_MS);
        return Files.isReadable(TOLD) ? new Memory(told("Rss:"), told("Pss:")) : new Memory(0, 0);
    }

    private static double told(String name) throws IOException {
        return Files.readAllLines(TOLD).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.split("\\s+", -1)[1])
                .mapToDouble(kibibytes -> Json.rounded(Double.parseDouble(kibibytes) / 1024))
                .findFirst()
                .orElse(0);
    }
}
