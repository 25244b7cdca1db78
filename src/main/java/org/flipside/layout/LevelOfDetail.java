package org.flipside.layout;

/** How much of a card is shown, so that no text is smaller than 12 pixels. */
public enum LevelOfDetail {
    /** Everything; from 80 %. */
    FULL,
    /** Quote or headline, tab, counts, columns; from 60 %. */
    COMPACT,
    /** Quote or headline, and the tab; from 40 %. */
    TITLE,
    /** A tile with one to three teeth. */
    TILE;

    /** The level at that zoom, where 1 is 100 %. */
    public static LevelOfDetail at(double zoom) {
        if (zoom >= 0.8) {
            return FULL;
        }
        if (zoom >= 0.6) {
            return COMPACT;
        }
        return zoom >= 0.4 ? TITLE : TILE;
    }
}
