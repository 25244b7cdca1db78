package org.flipside.ui.stage;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

import org.flipside.ui.support.Scales;
import org.flipside.ui.support.Theme;
import org.flipside.ui.support.TurningPicture;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A card on its way to the other side, in pictures: the side that lies up, the side beyond once it
 * comes into view, and a sheet below it whose edge shows the material it is laminated with.
 */
final class CardTurning extends Pane {
    private static final Duration TURN = Duration.millis(250);

    /** How thick the card is. */
    private static final double THICKNESS = 10;

    /** The other side is made a little before it is seen. */
    private static final double ABOUT_TO_SEE = 80;

    private final Frame frame;
    private final boolean fromInk;
    private final Supplier<CardSheet> beyond;
    private final WritableImage from;
    private final TurningPicture edge;
    private TurningPicture picture;
    private boolean leftward = true;
    private boolean seesBeyond;
    private double angle;
    private Optional<Timeline> running = Optional.empty();

    /**
     * @param styled where style sheets come from; the turning must be in its scene already
     * @param beyond makes the other side when it is about to be seen
     */
    CardTurning(
            Pane styled, Frame frame, CardSheet from, boolean fromInk, Supplier<CardSheet> beyond) {
        this.frame = frame;
        this.fromInk = fromInk;
        this.beyond = beyond;
        setManaged(false);
        setMouseTransparent(true);
        styled.getChildren().add(this);
        this.from = pictureOf(from);
        WritableImage plainFrom = pictureOf(CardSheet.plain(!fromInk));
        WritableImage plainTo = pictureOf(CardSheet.plain(fromInk));
        edge = new TurningPicture(plainFrom, plainTo, frame.cardWidth(), frame.cardHeight());
        picture = new TurningPicture(this.from, this.from, frame.cardWidth(), frame.cardHeight());
        getChildren().addAll(edge, picture);
        relocate(frame.middle() - frame.cardWidth() / 2, frame.cardTop());
    }

    /** Draws the card at that angle, 0 to 180. */
    void turnTo(double degrees, boolean left) {
        angle = degrees;
        leftward = left;
        if (degrees > ABOUT_TO_SEE && !seesBeyond && !isClosed()) {
            seesBeyond = true;
            picture =
                    new TurningPicture(
                            from, pictureOf(beyond.get()), frame.cardWidth(), frame.cardHeight());
            getChildren().setAll(edge, picture);
        }
        picture.turnTo(degrees, left);
        edge.turnTo(degrees, left);
        double rises = Math.sin(Math.toRadians(degrees)) * frame.of(THICKNESS);
        edge.setTranslateX(left == degrees <= 90 ? rises : -rises);
    }

    /** Whether the window was closed while it turned: nothing can be drawn for it any more. */
    private boolean isClosed() {
        return getScene() != null
                && getScene().getWindow() != null
                && !getScene().getWindow().isShowing();
    }

    /** Whether it would rather go on than back. */
    boolean isPastMiddle() {
        return angle > 90;
    }

    /** Lets it go to that angle by itself, and says when it is there. */
    void settle(double to, Runnable then) {
        running.ifPresent(Timeline::stop);
        double way = Math.abs(to - angle) / 180;
        if (Theme.isMotionReduced() || way < 0.001) {
            turnTo(to, leftward);
            then.run();
            return;
        }
        DoubleProperty now = new SimpleDoubleProperty(angle);
        now.subscribe(value -> turnTo(value.doubleValue(), leftward));
        Timeline timeline =
                new Timeline(
                        new KeyFrame(
                                TURN.multiply(Math.max(0.2, way)),
                                new KeyValue(now, to, Interpolator.EASE_OUT)));
        timeline.setOnFinished(_ -> then.run());
        running = Optional.of(timeline);
        timeline.play();
    }

    /** Takes it off the stage. */
    void end() {
        running.ifPresent(Timeline::stop);
        if (getParent() instanceof Pane parent) {
            parent.getChildren().remove(this);
        }
    }

    /** The material that lies up when it begins. */
    boolean beganWithInk() {
        return fromInk;
    }

    private WritableImage pictureOf(CardSheet sheet) {
        getChildren().add(sheet);
        sheet.lift();
        sheet.layOut(frame);
        sheet.applyCss();
        double scale = Scales.of(this);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(
                new Rectangle2D(0, 0, frame.cardWidth() * scale, frame.cardHeight() * scale));
        WritableImage image = sheet.snapshot(parameters, null);
        getChildren().remove(sheet);
        return image;
    }
}
