package org.flipside.bench;

import org.flipside.bench.window.ConsoleLine;
import org.flipside.bench.window.ConsoleRun;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The whole console: shows what is spent outside of the board. */
final class ConsoleBenchmark implements Benchmarks.Kind {
    private final Display display;
    private final Path folder;
    private final int repetitions;

    ConsoleBenchmark(Display display, Path folder, int repetitions) {
        this.display = display;
        this.folder = folder;
        this.repetitions = repetitions;
    }

    @Override
    public void measure(Consumer<Measurement> told) throws IOException, InterruptedException {
        for (int n : BoardSize.ALL) {
            Repetitions<ConsoleLine> console =
                    Repetitions.run(
                            ConsoleRun.class,
                            ConsoleLine.class,
                            display,
                            n,
                            repetitions,
                            folder.resolve("console.jsonl"));
            console(n, console).forEach(told);
        }
    }

    private static List<Measurement> console(int n, Repetitions<ConsoleLine> console) {
        String words = BoardSize.words("console", n);
        return List.of(
                Measurement.time(words + "open", console.spread(line -> line.load().painted()))
                        .toReach(BoardTargets.open(n)),
                Measurement.memory(
                                words + "memory (PSS)",
                                console.spread(line -> line.memoryFit().pss()))
                        .toReach(BoardTargets.memory(n)),
                Measurement.frames(words + "drag one, fit", console.frames(ConsoleLine::dragFit))
                        .toReach(BoardTargets.drag()),
                Measurement.frames(
                        words + "band around all, fit", console.frames(ConsoleLine::bandFit)),
                Measurement.time(
                        words + "select all", console.spread(line -> line.selectAll().painted())),
                Measurement.time(
                        words + "select none", console.spread(line -> line.selectNone().painted())),
                Measurement.time(
                        words + "select one", console.spread(line -> line.selectOne().painted())),
                Measurement.frames(
                                words + "turn one, 100 %", console.frames(ConsoleLine::turnOne100))
                        .toReach(BoardTargets.turnOne()));
    }
}
