package org.flipside.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be measured.
 *
 * @param start from the start of the process to the window that can be used
 * @param board the board alone, beside bare nodes
 * @param console the board in its window
 * @param micro which of JMH's benchmarks, as a regular expression
 */
record Wanted(boolean start, boolean board, boolean console, Optional<String> micro) {
    private static final String ALL = ".*";

    /**
     * Reads names with commas between them: {@code start}, {@code board}, {@code console}; any
     * other selects benchmarks of JMH; {@code .*} is everything.
     */
    static Wanted parse(String text) {
        List<String> names =
                Stream.of(text.split(",", -1))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Nothing is to be measured");
        }
        boolean all = names.contains(ALL);
        String others =
                names.stream()
                        .filter(name -> !List.of("start", "board", "console").contains(name))
                        .collect(Collectors.joining("|"));
        return new Wanted(
                all || names.contains("start"),
                all || names.contains("board"),
                all || names.contains("console"),
                Optional.of(others).filter(regex -> !regex.isEmpty()));
    }

    /** Whether windows are shown for it. */
    boolean hasWindows() {
        return start || board || console;
    }
}
