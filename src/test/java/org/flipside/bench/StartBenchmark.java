package org.flipside.bench;

import org.flipside.bench.window.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the start of the process to the list of sessions, beside an empty window. All kinds take
 * turns, so that a busy moment meets all of them; the first round is not counted.
 */
final class StartBenchmark implements Benchmarks.Kind {
    private static final int SESSIONS = 2_000;

    /** A start is short, so there can be more of them. */
    private static final int ROUNDS_PER_REPETITION = 4;

    /** How many rows the list has and how many of them are in view. */
    private static final Pattern TOLD = Pattern.compile("usable: (\\d+) rows, (\\d+) in view");

    private final Display display;
    private final Path target;
    private final int rounds;
    private final Map<Start, List<Double>> times = new LinkedHashMap<>();

    StartBenchmark(Display display, Path target, int repetitions) {
        this.display = display;
        this.target = target;
        this.rounds = repetitions * ROUNDS_PER_REPETITION;
    }

    /**
     * What one start leaves in {@code start.jsonl}.
     *
     * @param what was started
     * @param round which time
     * @param ms until it was usable
     */
    record Line(String what, int round, double ms) {}

    @Override
    public void measure(Consumer<Measurement> told) throws IOException, InterruptedException {
        Path folder = BenchLibrary.freshFolder("start").toAbsolutePath();
        Path home = makeLibrary(folder);
        Map<Start, Start> floors = new LinkedHashMap<>();
        floors.putAll(new Starts(Distribution.built(target), display, folder).withFloors());
        for (Distribution installed : Distribution.installed(target).stream().toList()) {
            floors.putAll(new Starts(installed, display, folder).withFloors());
        }
        Set<Start> all = new LinkedHashSet<>(floors.values());
        all.addAll(floors.keySet());
        for (int round = 0; round <= rounds; round++) {
            for (Start start : all) {
                run(start, home, round, floors.containsKey(start));
            }
        }
        all.stream().map(start -> measurement(start, floors)).forEach(told);
    }

    private static Path makeLibrary(Path folder) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        String made =
                new JavaRun(StartLibrary.class)
                        .with("-Duser.home=" + home)
                        .lastLine(Integer.toString(SESSIONS));
        IO.println("A library with " + made + " sessions");
        return home;
    }

    private void run(Start start, Path home, int round, boolean isProgram)
            throws IOException, InterruptedException {
        boolean isFirst = round == 0;
        Start.Outcome outcome = (isFirst ? start.insistingOnCache() : start).at(home).run();
        if (isProgram) {
            requireSessions(outcome.word());
        }
        if (!isFirst) {
            times.computeIfAbsent(start, _ -> new ArrayList<>()).add(outcome.millis());
            String line = Json.line(new Line(start.what(), round, Math.rint(outcome.millis())));
            IO.println(line);
            Files.writeString(
                    target.resolve("bench/start.jsonl"),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** The session that runs stands above the list; headings are rows as well. */
    private static void requireSessions(String word) {
        Matcher told = TOLD.matcher(word);
        if (!told.matches()
                || Integer.parseInt(told.group(1)) < SESSIONS - 1
                || Integer.parseInt(told.group(2)) == 0) {
            throw new IllegalStateException("The list of sessions was not shown: " + word);
        }
    }

    private Spread spread(Start start) {
        return Spread.of(times.getOrDefault(start, List.of()));
    }

    private Measurement measurement(Start start, Map<Start, Start> floors) {
        Measurement time = Measurement.time("start: " + start.what(), spread(start));
        Start floor = floors.get(start);
        if (floor == null) {
            return time;
        }
        Measurement above = time.above(spread(floor).median());
        return start.hasCache() ? above.toReach(Target.ratio(1.35)) : above;
    }
}
