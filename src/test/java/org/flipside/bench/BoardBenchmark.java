package org.flipside.bench;

import org.flipside.bench.window.BareLine;
import org.flipside.bench.window.BareRun;
import org.flipside.bench.window.BoardLine;
import org.flipside.bench.window.BoardRun;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The board alone in a window, as rivals were measured, beside bare nodes and an empty window. */
final class BoardBenchmark implements Benchmarks.Kind {
    private final Display display;
    private final Path folder;
    private final int repetitions;

    BoardBenchmark(Display display, Path folder, int repetitions) {
        this.display = display;
        this.folder = folder;
        this.repetitions = repetitions;
    }

    @Override
    public void measure(Consumer<Measurement> told) throws IOException, InterruptedException {
        Spread empty = bare(0).spread(line -> line.memoryFit().pss());
        told.accept(Measurement.memory("empty window: memory (PSS)", empty));
        for (int n : BoardSize.ALL) {
            Repetitions<BareLine> bare = bare(n);
            Repetitions<BoardLine> board =
                    Repetitions.run(
                            BoardRun.class,
                            BoardLine.class,
                            display,
                            n,
                            repetitions,
                            folder.resolve("board.jsonl"));
            Spread floor = bare.spread(line -> line.load().painted());
            told.accept(Measurement.time(BoardSize.words("bare nodes", n) + "open", floor));
            board(n, board, floor.median(), empty.median()).forEach(told);
        }
    }

    private Repetitions<BareLine> bare(int n) throws IOException, InterruptedException {
        return Repetitions.run(
                BareRun.class,
                BareLine.class,
                display,
                n,
                repetitions,
                folder.resolve("bare.jsonl"));
    }

    private static List<Measurement> board(
            int n, Repetitions<BoardLine> board, double bareNodes, double emptyWindow) {
        String words = BoardSize.words("board", n);
        Spread fps = board.spread(line -> line.panFit().fps());
        return List.of(
                Measurement.time(words + "open", board.spread(line -> line.load().painted()))
                        .above(bareNodes)
                        .toReach(BoardTargets.open(n)),
                Measurement.time(
                                words + "open again", board.spread(line -> line.reload().painted()))
                        .above(bareNodes),
                Measurement.time(words + "zoom to fit", board.spread(BoardLine::zoomToFit)),
                Measurement.memory(
                                words + "memory (PSS)",
                                board.spread(line -> line.memoryFit().pss()))
                        .above(emptyWindow)
                        .toReach(BoardTargets.memory(n)),
                Measurement.frames(words + "drag one, fit", board.frames(BoardLine::dragFit))
                        .toReach(BoardTargets.drag()),
                Measurement.frames(words + "drag one, 100 %", board.frames(BoardLine::drag100))
                        .toReach(BoardTargets.drag()),
                Measurement.frames(words + "pan, fit", board.frames(BoardLine::panFit))
                        .toReach(BoardTargets.pan(fps.median())),
                Measurement.frames(words + "pan, 100 %", board.frames(BoardLine::pan100)),
                Measurement.frames(words + "turn one, 100 %", board.frames(BoardLine::flipOne100))
                        .toReach(BoardTargets.turnOne()),
                Measurement.frames(words + "turn all, 100 %", board.frames(BoardLine::flipAll100))
                        .toReach(BoardTargets.turnAll()),
                Measurement.time(
                        words + "turned to durable", board.spread(line -> line.save().total())));
    }
}
