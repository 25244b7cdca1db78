package org.flipside.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * JMH's benchmarks: those of the store, the search and the pictures. One called {@code floor} is
 * the floor of the others in its class.
 */
final class MicroBenchmarks implements Benchmarks.Kind {
    private static final String FLOOR = "floor";

    private static final Map<String, Target> TARGETS =
            Map.of(
                    "DurableChange.changeToDurable",
                    Target.ratio(2).and(Target.p95(2)),
                    "LoadSession.load",
                    Target.median(200),
                    "DrawBoard.svg",
                    Target.median(300),
                    "DrawBoard.png",
                    Target.median(1000));

    private final String names;
    private final Path target;

    MicroBenchmarks(String names, Path target) {
        this.names = names;
        this.target = target;
    }

    @Override
    public void measure(Consumer<Measurement> told) throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(names)
                                        .shouldFailOnError(true)
                                        .resultFormat(ResultFormatType.JSON)
                                        .result(target.resolve("jmh.json").toString())
                                        .build())
                        .run();
        results.stream().map(result -> measurement(result, results)).forEach(told);
    }

    private static Measurement measurement(RunResult result, Collection<RunResult> all) {
        String name = className(result) + "." + methodName(result);
        BenchmarkParams params = result.getParams();
        String given =
                params.getParamsKeys().stream()
                        .map(key -> " “" + params.getParam(key) + "”")
                        .collect(Collectors.joining());
        Measurement measurement =
                Measurement.time(name + given, spread(result))
                        .toReach(TARGETS.getOrDefault(name, Target.none()));
        OptionalDouble floor = floor(result, all);
        return floor.isPresent() ? measurement.above(floor.getAsDouble()) : measurement;
    }

    private static OptionalDouble floor(RunResult result, Collection<RunResult> all) {
        return all.stream()
                .filter(_ -> !methodName(result).equals(FLOOR))
                .filter(other -> className(other).equals(className(result)))
                .filter(other -> methodName(other).equals(FLOOR))
                .mapToDouble(other -> spread(other).median())
                .findFirst();
    }

    private static Spread spread(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        double toMillis = toMillis(primary.getScoreUnit());
        Statistics samples = primary.getStatistics();
        return new Spread(
                (int) samples.getN(),
                toMillis * samples.getPercentile(50),
                toMillis * samples.getPercentile(95),
                toMillis * samples.getMax());
    }

    private static double toMillis(String unit) {
        return switch (unit) {
            case "ns/op" -> 1e-6;
            case "us/op" -> 1e-3;
            case "ms/op" -> 1;
            case "s/op" -> 1e3;
            default -> throw new IllegalArgumentException("Not a time: " + unit);
        };
    }

    private static String className(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.", -1);
        return parts[parts.length - 2];
    }

    private static String methodName(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.", -1);
        return parts[parts.length - 1];
    }
}
