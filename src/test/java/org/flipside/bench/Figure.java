package org.flipside.bench;

import java.util.Locale;

/** Figures for a table: as many digits as mean something. */
final class Figure {
    private Figure() {}

    static String of(double value) {
        if (value == Math.rint(value) || value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(
                Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
    }
}
