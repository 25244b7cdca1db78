package org.flipside.layout;

import org.flipside.model.Point;

/** The measures of a card on the board at 100 %, in pixels. */
public final class CardSize {
    /** Width of a card. */
    public static final double WIDTH = 240;

    /** Height of a card without its tab. */
    public static final double HEIGHT = 160;

    /** Distance between neighbours that were arranged. */
    public static final double GAP = 24;

    /** From one card to the next in a row. */
    public static final double PITCH_X = WIDTH + GAP;

    /** From one row to the next. */
    public static final double PITCH_Y = HEIGHT + GAP;

    /** How far the tab of a flipside stands out above the card. */
    public static final double TAB = 20;

    /** The grid on which cards are moved by keys. */
    public static final double GRID = 8;

    private CardSize() {}

    /** The box of a card at that place. */
    public static Box at(Point place) {
        return new Box(place.x(), place.y(), WIDTH, HEIGHT);
    }
}
