package org.flipside.ui.board;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

import org.flipside.layout.Box;
import org.flipside.layout.LevelOfDetail;
import org.flipside.layout.LinkRoute;
import org.flipside.layout.Viewport;
import org.flipside.model.Cluster;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.Point;
import org.flipside.ui.support.Texts;

import java.util.List;

/** What lies on the table between the cards: the dots of the grid, frames of clusters, links. */
final class GroundLayer extends Canvas {
    private static final double DOTS = 24;
    private static final double SMALLEST_ARROW = 0.2;

    private final BoardPalette palette;
    private final Type type;

    GroundLayer(BoardPalette palette, Type type) {
        this.palette = palette;
        this.type = type;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** A link and the way it takes. */
    record Drawn(Link link, LinkRoute route, boolean chosen) {}

    /** A cluster and its frame. */
    record Framed(Cluster cluster, Box frame) {}

    /** Draws anew what the viewport shows. */
    void paint(Viewport viewport, List<Framed> clusters, List<Drawn> links) {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        LevelOfDetail level = LevelOfDetail.at(viewport.zoom());
        if (level != LevelOfDetail.TILE) {
            dots(g, viewport);
        }
        Box seen = viewport.visible(getWidth(), getHeight());
        for (Framed framed : clusters) {
            if (framed.frame().overlaps(seen)) {
                frame(g, viewport, framed, level);
            }
        }
        for (Drawn drawn : links) {
            if (drawn.route().bounds().grown(40).overlaps(seen)) {
                link(g, viewport, drawn, level);
            }
        }
    }

    private void dots(GraphicsContext g, Viewport viewport) {
        double step = DOTS * viewport.zoom();
        g.setFill(palette.get(Paint.DOT));
        double firstX = Math.ceil(viewport.x() / DOTS) * DOTS;
        double firstY = Math.ceil(viewport.y() / DOTS) * DOTS;
        double side = viewport.zoom() < 0.6 ? 1 : 2;
        for (double y = viewport.viewY(firstY); y < getHeight(); y += step) {
            for (double x = viewport.viewX(firstX); x < getWidth(); x += step) {
                g.fillRect(Math.rint(x) - 1, Math.rint(y) - 1, side, side);
            }
        }
    }

    private void frame(GraphicsContext g, Viewport viewport, Framed framed, LevelOfDetail level) {
        Box box = viewport.toView(framed.frame());
        double x = Math.rint(box.x()) + 0.5;
        double y = Math.rint(box.y()) + 0.5;
        if (level != LevelOfDetail.TILE) { // tiles lie beneath this layer
            g.setFill(palette.get(Paint.PANEL));
            g.fillRoundRect(x, y, box.width(), box.height(), 20, 20);
        }
        g.setStroke(palette.get(Paint.LINE_STRONG));
        g.setLineWidth(1);
        g.setLineDashes();
        g.strokeRoundRect(x, y, box.width(), box.height(), 20, 20);
        if (level != LevelOfDetail.TILE) {
            String title =
                    framed.cluster().title().isBlank()
                            ? Texts.of("board.cluster-untitled", framed.cluster().cards().size())
                            : framed.cluster().title();
            g.setFont(type.semibold(12 * Math.max(1, viewport.zoom())));
            g.setFill(palette.get(framed.cluster().title().isBlank() ? Paint.TEXT_2 : Paint.TEXT));
            g.setTextAlign(TextAlignment.LEFT);
            g.setTextBaseline(VPos.TOP);
            g.fillText(title, x + 12, y + 7, Math.max(20, box.width() - 24));
        }
    }

    private void link(GraphicsContext g, Viewport viewport, Drawn drawn, LevelOfDetail level) {
        List<Point> way =
                drawn.route().points().stream()
                        .map(p -> new Point(viewport.viewX(p.x()), viewport.viewY(p.y())))
                        .toList();
        Color colour = palette.get(drawn.chosen() ? Paint.ACCENT : Paint.TEXT);
        boolean heads = viewport.zoom() >= SMALLEST_ARROW;
        g.setStroke(colour);
        g.setFill(colour);
        g.setLineWidth(drawn.chosen() ? 3 : heads ? 1.5 : 1);
        g.setLineCap(StrokeLineCap.BUTT);
        if (drawn.link().origin() == LinkOrigin.SUGGESTED) {
            g.setLineDashes(6, 4);
        } else {
            g.setLineDashes();
        }
        g.beginPath();
        g.moveTo(way.getFirst().x(), way.getFirst().y());
        way.subList(1, way.size()).forEach(p -> g.lineTo(p.x(), p.y()));
        g.stroke();
        g.setLineDashes();
        if (heads) {
            LinkHeads.draw(
                    g, drawn.link().type(), way, Math.clamp(viewport.zoom(), 0.6, 1.5), palette);
        }
        if (level == LevelOfDetail.FULL) {
            label(g, viewport, drawn);
        }
    }

    private void label(GraphicsContext g, Viewport viewport, Drawn drawn) {
        Point at = drawn.route().label();
        String words = Texts.of("vocabulary.link-type", drawn.link().type());
        g.setFont(type.semibold(12 * viewport.zoom()));
        double width = type.in(g.getFont()).width(words);
        double size = g.getFont().getSize();
        boolean level = drawn.route().isLevelAtLabel();
        double x = viewport.viewX(at.x()) - (level ? width / 2 : -12);
        double y = viewport.viewY(at.y()) - (level ? size + 8 : size / 2);
        int space = words.lastIndexOf(' ');
        double room = drawn.route().lengthAtLabel() * viewport.zoom();
        Color colour = palette.get(drawn.chosen() ? Paint.ACCENT : Paint.TEXT);
        if (level && width > room && space > 0) {
            String above = words.substring(0, space);
            String below = words.substring(space + 1);
            double middle = viewport.viewX(at.x());
            words(g, above, middle - type.in(g.getFont()).width(above) / 2, y, colour);
            words(g, below, middle - type.in(g.getFont()).width(below) / 2, y + size + 14, colour);
        } else {
            words(g, words, x, y, colour);
        }
    }

    /** Words on a piece of table, so that dots and lines do not run through them. */
    private void words(GraphicsContext g, String words, double x, double y, Color colour) {
        double size = g.getFont().getSize();
        g.setFill(palette.get(Paint.TABLE));
        g.fillRoundRect(x - 4, y - 2, type.in(g.getFont()).width(words) + 8, size + 6, 6, 6);
        g.setFill(colour);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(words, Math.rint(x), Math.rint(y));
    }
}
