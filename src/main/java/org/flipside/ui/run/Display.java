package org.flipside.ui.run;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

import org.flipside.ui.support.Texts;

/**
 * A display that a window can be on.
 *
 * @param number from 1, in the order in which the system lists them
 * @param bounds all of it, in the pixels of all displays together
 * @param room what bars of the system leave of it
 */
public record Display(int number, Rectangle2D bounds, Rectangle2D room) {
    /** That screen. */
    static Display of(int number, Screen screen) {
        return new Display(number, screen.getBounds(), screen.getVisualBounds());
    }

    /** By this it is known again; systems tell JavaFX no names of displays. */
    public String key() {
        return "%.0f x %.0f at %.0f, %.0f"
                .formatted(
                        bounds.getWidth(), bounds.getHeight(), bounds.getMinX(), bounds.getMinY());
    }

    /** As people call it: {@code Display 2, 1920 × 1080}. */
    public String words() {
        return Texts.of(
                "stage.display",
                number,
                String.valueOf(Math.round(bounds.getWidth())),
                String.valueOf(Math.round(bounds.getHeight())));
    }

    /** Whether the middle of a window at that place lies on it. */
    boolean holds(double x, double y, double width, double height) {
        return bounds.contains(x + width / 2, y + height / 2);
    }
}
