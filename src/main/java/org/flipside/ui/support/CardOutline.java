package org.flipside.ui.support;

import javafx.collections.ObservableList;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The outline of a card: round corners, and one that is folded over. */
public final class CardOutline {
    private CardOutline() {}

    /**
     * The card without the folded corner.
     *
     * @param into gets the outline
     * @param r the radius of the corners
     * @param fold the side of the folded square
     */
    public static void card(
            ObservableList<PathElement> into, double width, double height, double r, double fold) {
        into.setAll(
                new MoveTo(r, 0),
                new LineTo(width - r, 0),
                arc(r, width, r),
                new LineTo(width, height - fold),
                new LineTo(width - fold, height),
                new LineTo(r, height),
                arc(r, 0, height - r),
                new LineTo(0, r),
                arc(r, r, 0),
                new ClosePath());
    }

    /** The corner that lies over: a triangle with one round corner. */
    public static void fold(
            ObservableList<PathElement> into, double width, double height, double r, double fold) {
        double left = width - fold;
        double top = height - fold;
        into.setAll(
                new MoveTo(width, top),
                new LineTo(left + r, top),
                reverseArc(r, left, top + r),
                new LineTo(left, height),
                new ClosePath());
    }

    private static ArcTo arc(double r, double x, double y) {
        return new ArcTo(r, r, 0, x, y, false, true);
    }

    private static ArcTo reverseArc(double r, double x, double y) {
        return new ArcTo(r, r, 0, x, y, false, false);
    }
}
