package org.flipside.ui.stage;

/**
 * The room that something on the stage has.
 *
 * @param width in pixels
 * @param height in pixels
 * @param textScale how much larger type is wanted than usual, 1 to 2
 */
record Frame(double width, double height, double textScale) {
    /** The height for which sizes are given. */
    private static final double DESIGNED = 1080;

    /** A stage that is narrower than 4 : 3 is drawn as if it were lower. */
    private static final double NARROWEST = 1440;

    private static final double CARD_WIDTH = 1296;
    private static final double CARD_HEIGHT = 864;
    private static final double CARD_TOP = 103;
    private static final double MARGIN = 144;
    private static final double FOOT = 1023;

    /** What a size of the design is here. */
    double of(double designed) {
        return designed * unit();
    }

    private double unit() {
        return Math.min(height / DESIGNED, width / NARROWEST);
    }

    /** The middle of the stage. */
    double middle() {
        return width / 2;
    }

    /** How wide the card is: larger type gets a wider card, as far as there is room. */
    double cardWidth() {
        double wanted = CARD_WIDTH * (1 + (textScale - 1) * 0.35);
        return Math.min(of(wanted), width - of(48));
    }

    /** How high the card is. */
    double cardHeight() {
        return of(CARD_HEIGHT);
    }

    /** The upper edge of the card. */
    double cardTop() {
        return of(CARD_TOP) + slack();
    }

    /** Where the middle of the foot line lies. */
    double foot() {
        return of(FOOT) + 2 * slack();
    }

    /** Half of what a narrow stage is higher than it would have to be. */
    double slack() {
        return (height - of(DESIGNED)) / 2;
    }

    /** The left edge of whatever is no card. */
    double margin() {
        return Math.min(of(MARGIN), width / 12);
    }
}
