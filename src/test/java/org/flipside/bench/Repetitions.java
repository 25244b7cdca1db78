package org.flipside.bench;

import org.flipside.bench.window.Frames;
import org.flipside.bench.window.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What repetitions of one measurement in a window gave, each in a process of its own.
 *
 * @param <L> what each of them leaves
 * @param lines one for each repetition
 */
record Repetitions<L extends Record>(List<L> lines) {
    /**
     * Runs them.
     *
     * @param main the process
     * @param n how many cards
     * @param file gets a line for each repetition
     */
    static <L extends Record> Repetitions<L> run(
            Class<?> main, Class<L> type, Display display, int n, int repetitions, Path file)
            throws IOException, InterruptedException {
        List<L> lines = new ArrayList<>();
        for (int rep = 1; rep <= repetitions; rep++) {
            String line =
                    new JavaRun(main)
                            .on(display)
                            .lastLine(Integer.toString(n), Integer.toString(rep));
            IO.println(line);
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            lines.add(Json.read(line, type));
        }
        return new Repetitions<>(lines);
    }

    /** One value of each. */
    Spread spread(ToDoubleFunction<L> value) {
        return Spread.of(lines.stream().map(value::applyAsDouble).toList());
    }

    /** The frames of each. */
    Spread frames(Function<L, Frames> value) {
        return Spread.ofAll(
                lines.stream()
                        .map(value)
                        .map(f -> new Spread(1, f.median(), f.p95(), f.max()))
                        .toList());
    }
}
