package org.flipside.layout;

/**
 * Which part of the board a view shows, and how large.
 *
 * @param x the board's x at the view's left edge
 * @param y the board's y at the view's upper edge
 * @param zoom 1 is 100 %
 */
public record Viewport(double x, double y, double zoom) {
    /** The smallest zoom that people can choose. */
    public static final double MIN_ZOOM = 0.1;

    /** The largest zoom. */
    public static final double MAX_ZOOM = 4;

    /** Even a board of ten thousand cards fits; nobody zooms out so far by hand. */
    private static final double MIN_FIT = 0.02;

    public Viewport {
        if (!(zoom > 0) || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("No viewport: " + x + ", " + y + ", " + zoom);
        }
    }

    /** The board's place under the view's x. */
    public double boardX(double viewX) {
        return x + viewX / zoom;
    }

    /** The board's place under the view's y. */
    public double boardY(double viewY) {
        return y + viewY / zoom;
    }

    /** Where a place of the board lies in the view. */
    public double viewX(double boardX) {
        return (boardX - x) * zoom;
    }

    /** Where a place of the board lies in the view. */
    public double viewY(double boardY) {
        return (boardY - y) * zoom;
    }

    /** A box of the board in the view. */
    public Box toView(Box box) {
        return new Box(viewX(box.x()), viewY(box.y()), box.width() * zoom, box.height() * zoom);
    }

    /** The part of the board that a view of that size shows. */
    public Box visible(double width, double height) {
        return new Box(x, y, width / zoom, height / zoom);
    }

    /** The board moved under the view by that many pixels of the view. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(x - dx / zoom, y - dy / zoom, zoom);
    }

    /** Another zoom, within the limits, with the place under that point of the view kept. */
    public Viewport zoomedTo(double newZoom, double viewX, double viewY) {
        double limited = Math.clamp(newZoom, Math.min(MIN_ZOOM, zoom), MAX_ZOOM);
        return new Viewport(
                boardX(viewX) - viewX / limited, boardY(viewY) - viewY / limited, limited);
    }

    /** The viewport in which a view of that size shows the whole box, at 100 % at most. */
    public static Viewport fitting(Box box, double width, double height, double margin) {
        double zoom =
                Math.min(
                        Math.max(1, width - 2 * margin) / Math.max(1, box.width()),
                        Math.max(1, height - 2 * margin) / Math.max(1, box.height()));
        return centered(box, width, height, Math.clamp(zoom, MIN_FIT, 1));
    }

    /** The viewport in which a view of that size has the box in its middle. */
    public static Viewport centered(Box box, double width, double height, double zoom) {
        return new Viewport(
                box.centerX() - width / zoom / 2, box.centerY() - height / zoom / 2, zoom);
    }

    /** The smallest move of this viewport after which the box is seen whole, if it can be. */
    public Viewport revealing(Box box, double width, double height, double margin) {
        Box seen = visible(width, height).grown(-margin / zoom);
        double dx = shift(seen.x(), seen.right(), box.x(), box.right());
        double dy = shift(seen.y(), seen.bottom(), box.y(), box.bottom());
        return new Viewport(x + dx, y + dy, zoom);
    }

    private static double shift(double seenFrom, double seenTo, double from, double to) {
        if (from < seenFrom || to - from > seenTo - seenFrom) {
            return from - seenFrom;
        }
        return to > seenTo ? to - seenTo : 0;
    }
}
