package org.flipside.ui.board;

import javafx.scene.Group;
import javafx.scene.shape.Polyline;

import org.flipside.layout.Viewport;
import org.flipside.model.LinkOrigin;
import org.flipside.model.Point;

import java.util.List;

/**
 * The links of the cards that are being dragged, as lines that follow the hand; their heads and
 * names are drawn again when the cards are put down.
 */
final class MovingLinks extends Group {
    /** With more of them nobody follows a single one, and each costs time in every frame. */
    private static final int MOST = 40;

    private static final double WIDTH = 1.5;
    private static final List<Double> DASHES = List.of(6.0, 4.0);

    private final BoardPalette palette;

    MovingLinks(BoardPalette palette) {
        this.palette = palette;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows these in place of what was shown before. */
    void show(Viewport viewport, List<GroundLayer.Drawn> links) {
        int number = Math.min(links.size(), MOST);
        while (getChildren().size() < number) {
            Polyline line = new Polyline();
            line.setStrokeWidth(WIDTH);
            getChildren().add(line);
        }
        getChildren().remove(number, getChildren().size());
        for (int i = 0; i < number; i++) {
            lay((Polyline) getChildren().get(i), viewport, links.get(i));
        }
    }

    private void lay(Polyline line, Viewport viewport, GroundLayer.Drawn drawn) {
        line.setStroke(palette.get(Paint.TEXT));
        boolean dashed = drawn.link().origin() == LinkOrigin.SUGGESTED;
        line.getStrokeDashArray().setAll(dashed ? DASHES : List.of());
        Double[] way = new Double[2 * drawn.route().points().size()];
        int at = 0;
        for (Point point : drawn.route().points()) {
            way[at++] = viewport.viewX(point.x());
            way[at++] = viewport.viewY(point.y());
        }
        line.getPoints().setAll(way);
    }
}
