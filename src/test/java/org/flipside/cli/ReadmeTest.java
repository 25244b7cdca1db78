package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `flipside ([a-z]+)[^|]*");
    private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z]+) +\\S.*$");

    @Test
    void theReadmeTellsOfEveryCommandAndOfNoOther(@TempDir Path folder) throws IOException {
        String help = new Calls(folder).plainly("--help").out();
        String commands = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"));
        List<String> there =
                LISTED.matcher(commands).results().map(found -> found.group(1)).toList();

        List<String> told =
                ROW.matcher(Files.readString(Path.of("README.md")))
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();

        assertThat(there).contains("backup", "tour");
        assertThat(told).containsExactlyInAnyOrderElementsOf(there);
    }
}
