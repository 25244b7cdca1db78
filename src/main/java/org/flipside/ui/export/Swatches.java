package org.flipside.ui.export;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.flipside.export.format.Rgb;

/** Shows colours that are data, not part of the window’s own look. */
final class Swatches {
    private Swatches() {}

    /** A small square in that colour, with an edge that is seen on every ground. */
    static Region of(Rgb colour) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        paint(swatch, colour);
        return swatch;
    }

    /** Gives a square another colour. */
    static void paint(Region swatch, Rgb colour) {
        swatch.setBackground(
                new Background(
                        new BackgroundFill(
                                Color.web(colour.toString()), new CornerRadii(4), Insets.EMPTY)));
    }

    /** How a colour that somebody chose is written. */
    static Rgb rgb(Color colour) {
        int red = (int) Math.round(colour.getRed() * 255);
        int green = (int) Math.round(colour.getGreen() * 255);
        int blue = (int) Math.round(colour.getBlue() * 255);
        return new Rgb(red << 16 | green << 8 | blue);
    }
}
