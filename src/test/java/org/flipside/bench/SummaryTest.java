package org.flipside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

class SummaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void theTableJudgesFramesByTheirP95AndTimesByTheirMedian() {
        Measurement frames =
                Measurement.frames("drag", new Spread(5, 16.7, 25, 30))
                        .toReach(Target.p95(17).and(Target.max(33)));
        Measurement start =
                Measurement.time("start", new Spread(20, 390, 700, 800))
                        .above(300)
                        .toReach(Target.ratio(1.35));

        assertThat(rows(machine(0.02), frames, start))
                .containsExactly(
                        "| what | unit | N | median | p95 | max | floor | ratio | target | |",
                        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
                        "| drag | ms a frame | 5 | 16.7 | 25 | 30 | 16.7 | 1.50"
                                + " | p95 ≤ 17, max ≤ 33 | **missed** |",
                        "| start | ms | 20 | 390 | 700 | 800 | 300 | 1.30"
                                + " | ≤ 1.35 × floor | held |");
    }

    @Test
    void aBusyMachineIsToldOfAndMissesNoTarget() {
        Measurement slow =
                Measurement.time("open", new Spread(5, 600, 700, 800)).toReach(Target.median(500));
        Measurement fast = slow.toReach(Target.median(700));

        assertThat(markdown(machine(0.4), slow, fast))
                .contains("Processors at work: 40 % before", "**The machine was", "held")
                .doesNotContain("missed");
        assertThat(markdown(machine(0.1), slow))
                .contains("missed")
                .doesNotContain("**The machine was");
    }

    @Test
    void figuresAreAsFineAsTheyMeanSomething() {
        assertThat(List.of(0.2437, 1.5, 16.68, 412.6, 5000.0).stream().map(Figure::of))
                .containsExactly("0.244", "1.50", "16.7", "413", "5,000");
    }

    private static Machine machine(double load) {
        return new Machine(2, "8.0 GiB", "JDK 25", "Linux", OptionalDouble.of(load));
    }

    private static String markdown(Machine machine, Measurement... measured) {
        return new Summary(machine, machine, List.of(measured)).markdown(DAY);
    }

    private static List<String> rows(Machine machine, Measurement... measured) {
        return markdown(machine, measured)
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.replaceAll("-{3,}", "---").replaceAll(" +", " "))
                .toList();
    }
}
