package org.flipside.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far values lie apart; median and p95 are values that occurred (nearest rank).
 *
 * @param number how many values
 * @param median half of them are not above it
 * @param p95 95 % of them are not above it
 * @param max the largest
 */
public record Spread(int number, double median, double p95, double max) {
    /**
     * The spread of at least one value.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Spread of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        return new Spread(
                sorted.length, rank(sorted, 0.5), rank(sorted, 0.95), sorted[sorted.length - 1]);
    }

    /**
     * What repetitions of one measurement say together: the median of their medians, the median of
     * their p95, the largest of all.
     */
    static Spread ofAll(List<Spread> repetitions) {
        return new Spread(
                repetitions.size(),
                middle(repetitions, Spread::median),
                middle(repetitions, Spread::p95),
                repetitions.stream().mapToDouble(Spread::max).max().orElseThrow());
    }

    private static double middle(List<Spread> all, ToDoubleFunction<Spread> value) {
        return of(all.stream().map(value::applyAsDouble).toList()).median();
    }

    private static double rank(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
