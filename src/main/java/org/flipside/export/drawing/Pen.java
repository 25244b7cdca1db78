package org.flipside.export.drawing;

import org.flipside.layout.Box;

/**
 * Draws shapes and lines of text. What is drawn later lies above. Coordinates are pixels at 100 %,
 * to the right and down, from the corner of the group that is open.
 */
interface Pen {
    /**
     * What belongs together, such as a card.
     *
     * @param kind names such groups, such as {@code card}
     * @param x how far its corner lies from that of the drawing
     * @param scale how much larger all in it is drawn, 1 or more
     * @param bounds what it may draw on, from its corner and before it is scaled
     * @param title its name, for those who do not see it
     * @param description what else it says; may be empty
     */
    record Group(
            String kind,
            double x,
            double y,
            double scale,
            Box bounds,
            String title,
            String description) {
        /** A group that is not scaled. */
        Group(String kind, double x, double y, Box bounds, String title, String description) {
            this(kind, x, y, 1, bounds, title, description);
        }

        /** What it may draw on, from the corner of the drawing. */
        Box covered() {
            return new Box(
                    x + bounds.x() * scale,
                    y + bounds.y() * scale,
                    bounds.width() * scale,
                    bounds.height() * scale);
        }
    }

    /**
     * A line of text.
     *
     * @param x its left end
     * @param y its base line
     * @param size of the font, in pixels at 100 %
     * @param width how wide it is in the fonts that documents are set in
     */
    record Line(
            String words,
            double x,
            double y,
            double size,
            boolean isStrong,
            Token colour,
            double width) {}

    /** Begins a group; groups do not lie in one another. */
    void open(Group group);

    /** Ends the group. */
    void close();

    /** Draws a shape. */
    void shape(Outline outline, Look look);

    /** Draws a line of text. */
    void line(Line line);

    /**
     * Draws small squares on a grid whose lines lie at multiples of {@code step}.
     *
     * @param side of the squares
     */
    void dots(Box area, double step, double side, Token colour);

    /** Draws a rectangle. */
    default void rect(double x, double y, double width, double height, double radius, Look look) {
        shape(new Outline.Rect(x, y, width, height, radius), look);
    }

    /**
     * Draws a line of text.
     *
     * @param middle where the middle of its capitals lies
     */
    default void words(
            String words, double x, double middle, double size, boolean strong, Token colour) {
        if (!words.isEmpty()) {
            double width = DrawingFonts.width(words, size, strong);
            line(new Line(words, x, middle + 0.36 * size, size, strong, colour, width));
        }
    }
}
