package org.flipside.ui.support;

import javafx.beans.NamedArg;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/**
 * Keys and what they do, side by side, in the room that others leave: from the last on they are
 * left out whole where it is short.
 */
public final class KeyHints extends Pane {
    private static final double GAP = 16;

    private final HPos alignment;

    /** None yet; they stand left, in the middle or right in their room. */
    public KeyHints(@NamedArg("alignment") HPos alignment) {
        this.alignment = alignment;
        setMinWidth(0);
    }

    /** Shows these, made by {@link Keys#hint}, in place of others. */
    public void show(List<? extends Node> hints) {
        getChildren().setAll(hints);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // what is left
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(hint -> hint.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double used = 0;
        int fitting = 0;
        for (Node hint : getChildren()) {
            double after = used + (fitting == 0 ? 0 : GAP) + hint.prefWidth(-1);
            if (after > getWidth()) {
                break;
            }
            used = after;
            fitting++;
        }
        double room = getWidth() - used;
        double x = alignment == HPos.LEFT ? 0 : alignment == HPos.RIGHT ? room : room / 2;
        for (Node hint : getChildren()) {
            boolean fits = fitting-- > 0;
            hint.setVisible(fits);
            if (fits) {
                double width = hint.prefWidth(-1);
                double height = hint.prefHeight(width);
                hint.resizeRelocate(
                        snapPositionX(x),
                        snapPositionY((getHeight() - height) / 2),
                        snapSizeX(width),
                        snapSizeY(height));
                x += width + GAP;
            }
        }
    }
}
