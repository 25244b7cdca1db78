package org.flipside.export.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour without transparency.
 *
 * @param value red, green and blue, 0 to 255 each, as {@code 0xRRGGBB}
 */
public record Rgb(int value) {
    /** What text needs against its ground (WCAG 2.2, 1.4.3). */
    public static final double READABLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    public Rgb {
        value &= 0xFFFFFF;
    }

    /** The colour that is written so, such as {@code #2b5c8a}, {@code 2B5C8A} or {@code #fff}. */
    public static Optional<Rgb> parse(String text) {
        String bare = text.strip();
        if (!FORM.matcher(bare).matches()) {
            return Optional.empty();
        }
        String digits = bare.startsWith("#") ? bare.substring(1) : bare;
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return Optional.of(new Rgb(Integer.parseInt(digits, 16)));
    }

    /** The contrast of two colours, 1 to 21 (WCAG 2.2), whichever lies in front. */
    public double contrast(Rgb other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Whether text in this colour can be read on that ground. */
    public boolean isReadableOn(Rgb ground) {
        return contrast(ground) >= READABLE;
    }

    /** Black or white, whichever can be read better on this colour. */
    public Rgb textOnIt() {
        Rgb white = new Rgb(0xFFFFFF);
        Rgb black = new Rgb(0);
        return contrast(white) >= contrast(black) ? white : black;
    }

    private double luminance() {
        return 0.2126 * linear(value >> 16 & 0xFF)
                + 0.7152 * linear(value >> 8 & 0xFF)
                + 0.0722 * linear(value & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As {@code #rrggbb}. */
    @Override
    public String toString() {
        return "#%06x".formatted(value).toLowerCase(Locale.ROOT);
    }
}
