package org.flipside.ui.support;

import javafx.scene.effect.PerspectiveTransform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/**
 * A card on its way to the other side: two pictures and one perspective transform, so that no node
 * turns in space.
 */
public final class TurningPicture extends ImageView {
    /** The eye is this many card widths away. */
    private static final double EYE = 3.2;

    private static final double DIP = 0.1;

    private final Image from;
    private final Image to;
    private final double width;
    private final double height;
    private final PerspectiveTransform transform = new PerspectiveTransform();

    /** A turn that has not begun. The pictures have the card's size in the window. */
    public TurningPicture(Image from, Image to, double width, double height) {
        this.from = from;
        this.to = to;
        this.width = width;
        this.height = height;
        setManaged(false);
        setMouseTransparent(true);
        setFitWidth(width);
        setFitHeight(height);
        setEffect(transform);
        turnTo(0, true);
    }

    /**
     * Shows the card at that angle.
     *
     * @param degrees from 0 to 180; past 90 the other side shows
     * @param leftward whether the right edge comes towards the eye
     */
    public void turnTo(double degrees, boolean leftward) {
        double angle = Math.toRadians(Math.clamp(degrees, 0, 180));
        boolean over = degrees > 90;
        setImage(over ? to : from);
        double scale = 1 - DIP * Math.sin(angle);
        double half = width / 2 * Math.abs(Math.cos(angle)) * scale;
        double depth = width / 2 * Math.sin(angle) * (leftward == over ? -1 : 1);
        double left = EYE * width / (EYE * width + depth);
        double right = EYE * width / (EYE * width - depth);
        double halfHeight = height / 2 * scale;
        double centerX = width / 2;
        double centerY = height / 2;
        transform.setUlx(centerX - half * left);
        transform.setUly(centerY - halfHeight * left);
        transform.setLlx(centerX - half * left);
        transform.setLly(centerY + halfHeight * left);
        transform.setUrx(centerX + half * right);
        transform.setUry(centerY - halfHeight * right);
        transform.setLrx(centerX + half * right);
        transform.setLry(centerY + halfHeight * right);
    }
}
