package org.flipside.ui.board;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.flipside.layout.Box;
import org.flipside.layout.Snapping;
import org.flipside.layout.Viewport;

import java.util.List;

/** What is shown only while the pointer does something: guides, distances, old places, the band. */
final class DragOverlay extends Pane {
    private static final double OVERHANG = 16;

    private final BoardPalette palette;
    private final Type type;
    private final Group guides = new Group();
    private final Group ghosts = new Group();
    private final Rectangle band = new Rectangle();
    private final Line rubber = new Line();

    DragOverlay(BoardPalette palette, Type type) {
        this.palette = palette;
        this.type = type;
        setManaged(false);
        setMouseTransparent(true);
        band.setVisible(false);
        rubber.setVisible(false);
        ghosts.setManaged(false);
        ghosts.setMouseTransparent(true);
        getChildren().addAll(guides, band, rubber);
    }

    /** Where cards lay; to be put beneath the cards, so that none is crossed out by it. */
    Node ghosts() {
        return ghosts;
    }

    /** Takes away the marks of where something lay. */
    void clearGhosts() {
        ghosts.getChildren().clear();
    }

    /** Marks where something lay before it was dragged. */
    void ghost(Viewport viewport, Box box, String words) {
        Box view = viewport.toView(box);
        Rectangle frame =
                new Rectangle(
                        Math.rint(view.x()) + 0.5,
                        Math.rint(view.y()) + 0.5,
                        view.width(),
                        view.height());
        frame.setArcWidth(20);
        frame.setArcHeight(20);
        frame.setFill(Color.TRANSPARENT);
        frame.setStroke(palette.get(Paint.TEXT_2));
        frame.getStrokeDashArray().setAll(5.0, 4.0);
        ghosts.getChildren().add(frame);
        if (viewport.zoom() >= 0.6) {
            Text text = new Text(view.x() + 16, view.centerY() + 4, words);
            text.setFont(type.regular(12));
            text.setFill(palette.get(Paint.TEXT_2));
            ghosts.getChildren().add(text);
        }
    }

    /** Shows to what something snaps. */
    void snapped(Viewport viewport, Snapping.Snap snap) {
        guides.getChildren().clear();
        for (Snapping.Guide guide : snap.guides()) {
            guides.getChildren().add(line(viewport, guide));
        }
        for (Snapping.Distance distance : snap.distances()) {
            distance(viewport, distance);
        }
    }

    private Line line(Viewport viewport, Snapping.Guide guide) {
        Line line =
                guide.vertical()
                        ? new Line(
                                viewport.viewX(guide.at()),
                                viewport.viewY(guide.from()) - OVERHANG,
                                viewport.viewX(guide.at()),
                                viewport.viewY(guide.to()) + OVERHANG)
                        : new Line(
                                viewport.viewX(guide.from()) - OVERHANG,
                                viewport.viewY(guide.at()),
                                viewport.viewX(guide.to()) + OVERHANG,
                                viewport.viewY(guide.at()));
        line.setStroke(palette.get(Paint.ACCENT));
        return line;
    }

    private void distance(Viewport viewport, Snapping.Distance distance) {
        boolean level = distance.horizontal();
        double from = level ? viewport.viewX(distance.from()) : viewport.viewY(distance.from());
        double to = level ? viewport.viewX(distance.to()) : viewport.viewY(distance.to());
        double across =
                level ? viewport.viewY(distance.across()) : viewport.viewX(distance.across());
        List<Line> lines =
                level
                        ? List.of(
                                new Line(from, across, to, across),
                                new Line(from, across - 4, from, across + 4),
                                new Line(to, across - 4, to, across + 4))
                        : List.of(
                                new Line(across, from, across, to),
                                new Line(across - 4, from, across + 4, from),
                                new Line(across - 4, to, across + 4, to));
        lines.forEach(line -> line.setStroke(palette.get(Paint.ACCENT)));
        guides.getChildren().addAll(lines);
        Text text = new Text(Long.toString(Math.round(distance.length())));
        text.setFont(type.semibold(12));
        text.setFill(palette.get(Paint.ACCENT));
        double middle = (from + to) / 2;
        text.setX(level ? middle - text.getLayoutBounds().getWidth() / 2 : across + 8);
        text.setY(level ? across + 18 : middle + 4);
        guides.getChildren().add(text);
    }

    /** Draws the band that selects. */
    void band(Box view) {
        band.setVisible(true);
        band.setX(view.x());
        band.setY(view.y());
        band.setWidth(view.width());
        band.setHeight(view.height());
        band.setFill(palette.get(Paint.ACCENT).deriveColor(0, 1, 1, 0.12));
        band.setStroke(palette.get(Paint.ACCENT));
    }

    /** Draws a link that is not finished, in pixels of the view. */
    void rubber(double x1, double y1, double x2, double y2) {
        rubber.setVisible(true);
        rubber.setStartX(x1);
        rubber.setStartY(y1);
        rubber.setEndX(x2);
        rubber.setEndY(y2);
        rubber.setStroke(palette.get(Paint.ACCENT));
        rubber.setStrokeWidth(2);
        rubber.getStrokeDashArray().setAll(6.0, 4.0);
    }

    /** Takes everything away. */
    void clear() {
        guides.getChildren().clear();
        ghosts.getChildren().clear();
        band.setVisible(false);
        rubber.setVisible(false);
    }
}
