package org.flipside.layout;

import org.flipside.model.Point;

/** The measures of a card on the board at 100 %, in pixels. */
public final class CardSize {
    /** Width of a card. */
    public static final double WIDTH = 240;

    /** Height of a card without its tab. */
    public static final double HEIGHT = 160;

    /** From one card to the next in a row that was arranged: a link and its name fit between. */
    public static final double PITCH_X = 312;

    /** From one row to the next: a tab, and the title of a cluster, fit between. */
    public static final double PITCH_Y = 224;

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
