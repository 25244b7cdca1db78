package org.flipside.bench.window;

import org.flipside.bench.Spread;

import java.util.List;

/**
 * How long frames took, from one pulse to the next, in milliseconds.
 *
 * @param median of all frames
 * @param p95 of all frames
 * @param max the longest
 * @param fps frames per second on average
 */
public record Frames(double median, double p95, double max, double fps) {
    static Frames of(List<Double> times) {
        Spread spread = Spread.of(times);
        double total = times.stream().mapToDouble(Double::doubleValue).sum();
        return new Frames(
                Json.rounded(spread.median()),
                Json.rounded(spread.p95()),
                Json.rounded(spread.max()),
                Json.rounded(1000.0 * times.size() / total));
    }
}
