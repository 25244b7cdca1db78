package org.flipside.layout;

/** Tells how wide a text is in some typeface and size. */
@FunctionalInterface
public interface TextMeasure {
    /** The width of a text without line breaks. */
    double width(String text);
}
