package org.flipside.ui.board;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.CacheHint;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

import org.flipside.layout.CardSize;
import org.flipside.layout.LevelOfDetail;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.ui.support.Scales;
import org.flipside.ui.support.Theme;
import org.flipside.ui.support.TurningPicture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Shows cards turning: after a key or a click by itself, under the pointer as far as it is drawn.
 */
final class Turner {
    private static final Duration TURN = Duration.millis(250);
    private static final Duration FADE = Duration.millis(150);

    /** From this many cards on they turn flat: pictures of all of them would take too long. */
    private static final int PICTURED = 4;

    private final Pane layer;
    private final BoardPalette palette;
    private final Type type;
    private final Map<Id<Card>, TurningPicture> turning = new HashMap<>();

    Turner(Pane layer, BoardPalette palette, Type type) {
        this.layer = layer;
        this.palette = palette;
        this.type = type;
    }

    /** Whether a card is shown turning instead of lying. */
    boolean isTurning(Id<Card> card) {
        return turning.containsKey(card);
    }

    /** Follows the board when it moves. */
    void place(Id<Card> card, double x, double y) {
        TurningPicture turn = turning.get(card);
        if (turn != null) {
            turn.relocate(x, y);
        }
    }

    /** Turns the cards that now lie on their other side, as far as they are in view. */
    void turnChanged(Set<Id<Card>> touched, BoardView board) {
        double zoom = board.getViewport().zoom();
        if (LevelOfDetail.at(zoom) == LevelOfDetail.TILE) {
            return;
        }
        Map<Id<Card>, CardNode> turned = new HashMap<>();
        for (Id<Card> id : touched) {
            board.nodeOf(id)
                    .filter(node -> node.isOtherSideOf(board.faces().face(id)))
                    .ifPresent(node -> turned.put(id, node));
        }
        turned.forEach(
                (id, node) -> {
                    if (Theme.isMotionReduced()) {
                        crossFade(node);
                    } else if (!isTurning(id) && turned.size() < PICTURED) {
                        TurningPicture turn = begin(id, node, board.faceOf(id), zoom);
                        settle(id, turn, 0, 180, true, board);
                    } else if (!isTurning(id)) {
                        turnFlat(node);
                    }
                });
    }

    /** Begins a turn that somebody draws by hand. */
    TurningPicture begin(Id<Card> card, CardNode node, CardFace to, double zoom) {
        CardFace from = node.shownFace();
        TurningPicture turn =
                new TurningPicture(
                        picture(from, zoom),
                        picture(to, zoom),
                        CardSize.WIDTH * zoom,
                        CardSize.HEIGHT * zoom);
        turn.relocate(node.getLayoutX(), node.getLayoutY());
        turn.setViewOrder(-3);
        node.setVisible(false);
        TurningPicture earlier = turning.put(card, turn);
        layer.getChildren().remove(earlier);
        layer.getChildren().add(turn);
        return turn;
    }

    /** Lets a turn run to its end and shows the card again. */
    void settle(
            Id<Card> card,
            TurningPicture turn,
            double from,
            double to,
            boolean leftward,
            BoardView board) {
        DoubleProperty angle = new SimpleDoubleProperty(from);
        angle.subscribe(value -> turn.turnTo(value.doubleValue(), leftward));
        double share = Math.abs(to - from) / 180;
        Timeline timeline =
                new Timeline(
                        new KeyFrame(
                                TURN.multiply(Math.max(0.2, share)),
                                new KeyValue(angle, to, Interpolator.EASE_OUT)));
        timeline.setOnFinished(_ -> end(card, turn, board));
        timeline.play();
    }

    private void end(Id<Card> card, TurningPicture turn, BoardView board) {
        layer.getChildren().remove(turn);
        turning.remove(card, turn);
        CardFace now = board.faces().face(card);
        if (now != null && now.isFlipside()) {
            board.nodeOf(card).ifPresent(CardNode::revealTab);
        }
        board.requestLayout();
    }

    private static void crossFade(CardNode node) {
        FadeTransition fade = new FadeTransition(FADE, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    private static void turnFlat(CardNode node) {
        Timeline timeline =
                new Timeline(
                        new KeyFrame(Duration.ZERO, new KeyValue(node.scaleXProperty(), 0.02)),
                        new KeyFrame(
                                TURN,
                                new KeyValue(node.scaleXProperty(), 1, Interpolator.EASE_OUT)));
        node.setCacheHint(CacheHint.SCALE); // its picture turns
        timeline.setOnFinished(_ -> node.setCacheHint(CacheHint.DEFAULT));
        timeline.play();
    }

    private WritableImage picture(CardFace face, double zoom) {
        CardNode node = new CardNode(palette, type);
        node.show(face, CardNode.Marks.NONE, zoom, false);
        node.hideTab();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        double scale = Scales.of(layer);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(
                new Rectangle2D(
                        0, 0, CardSize.WIDTH * zoom * scale, CardSize.HEIGHT * zoom * scale));
        return node.snapshot(parameters, null);
    }
}
