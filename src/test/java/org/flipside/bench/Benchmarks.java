package org.flipside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures what {@code mvn -Pbench verify} promises: {@code target what repetitions}. Prints a
 * summary and leaves it, as a table for {@code src/docs/performance.md}, in {@code
 * target/bench/summary.md}; ends with 1 if something could not be measured.
 */
public final class Benchmarks {
    private final Path target;
    private final Wanted wanted;
    private final int repetitions;
    private final List<Measurement> measured = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private Benchmarks(Path target, Wanted wanted, int repetitions) {
        this.target = target;
        this.wanted = wanted;
        this.repetitions = repetitions;
    }

    /** One of the things that can be asked for. */
    @FunctionalInterface
    interface Kind {
        /** Measures all of it and tells each measurement once it is made. */
        void measure(Consumer<Measurement> told) throws Exception;
    }

    /** Runs what is asked for. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Wanted wanted = Wanted.parse(args[1]);
        int repetitions = Integer.parseInt(args[2]);
        System.exit(new Benchmarks(Path.of(args[0]), wanted, repetitions).run());
    }

    private int run() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(target.resolve("bench"));
        Machine before = Machine.now();
        Summary summary;
        if (wanted.hasWindows()) {
            try (Display display = Display.find()) {
                IO.println("Windows: " + display.description());
                measureWindows(display, folder);
                measureMicro();
                summary = new Summary(before, Machine.now(), display, repetitions, measured);
            }
        } else {
            measureMicro();
            summary = new Summary(before, Machine.now(), measured);
        }
        String table = summary.markdown(LocalDate.now(ZoneId.systemDefault()));
        Files.writeString(folder.resolve("summary.md"), table);
        IO.println("\n" + table);
        failures.forEach(failure -> IO.println("NOT MEASURED: " + failure));
        return failures.isEmpty() ? 0 : 1;
    }

    private void measureWindows(Display display, Path folder) {
        if (wanted.start()) {
            measure("start", new StartBenchmark(display, target, repetitions));
        }
        if (wanted.board()) {
            measure("board", new BoardBenchmark(display, folder, repetitions));
        }
        if (wanted.console()) {
            measure("console", new ConsoleBenchmark(display, folder, repetitions));
        }
    }

    private void measureMicro() {
        wanted.micro().ifPresent(names -> measure(names, new MicroBenchmarks(names, target)));
    }

    /** What fails takes nothing away from what was measured before, nor from what comes. */
    private void measure(String name, Kind kind) {
        IO.println("\nMeasuring " + name);
        try {
            kind.measure(measured::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add(name + ": interrupted");
        } catch (Exception e) {
            e.printStackTrace();
            failures.add(name + ": " + e);
        }
    }
}
