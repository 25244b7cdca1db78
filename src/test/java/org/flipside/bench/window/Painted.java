package org.flipside.bench.window;

/**
 * How long it took until something was painted.
 *
 * @param painted in milliseconds
 */
public record Painted(double painted) {
    static Painted since(long nanoTime) {
        return new Painted(Json.rounded((System.nanoTime() - nanoTime) / 1e6));
    }
}
