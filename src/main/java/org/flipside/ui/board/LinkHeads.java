package org.flipside.ui.board;

import javafx.scene.canvas.GraphicsContext;

import org.flipside.model.LinkType;
import org.flipside.model.Point;

import java.util.List;

/**
 * The ends of links: each type has its own shape, so that no colour is needed to tell them apart.
 */
final class LinkHeads {
    private static final double LENGTH = 11;
    private static final double HALF = 5;

    private LinkHeads() {}

    static void draw(
            GraphicsContext g, LinkType type, List<Point> way, double scale, BoardPalette palette) {
        Point end = way.getLast();
        Point before = way.get(way.size() - 2);
        switch (type) {
            case LEADS_TO -> arrow(g, before, end, 0, scale);
            case AMPLIFIES -> {
                arrow(g, before, end, 0, scale);
                arrow(g, before, end, 8, scale);
            }
            case MASKS -> block(g, before, end, scale);
            case CO_OCCURS -> {
                disc(g, way.get(1), way.getFirst(), scale);
                disc(g, before, end, scale);
            }
            case MISTAKEN_FOR -> diamond(g, before, end, scale, palette);
        }
    }

    private static void arrow(GraphicsContext g, Point from, Point to, double back, double scale) {
        double ux = unit(from.x(), to.x());
        double uy = unit(from.y(), to.y());
        double x = to.x() - ux * back * scale;
        double y = to.y() - uy * back * scale;
        double l = LENGTH * scale;
        double h = HALF * scale;
        g.fillPolygon(
                new double[] {x, x - ux * l - uy * h, x - ux * l + uy * h},
                new double[] {y, y - uy * l + ux * h, y - uy * l - ux * h},
                3);
    }

    private static void block(GraphicsContext g, Point from, Point to, double scale) {
        double ux = unit(from.x(), to.x());
        double uy = unit(from.y(), to.y());
        double thick = 7 * scale;
        double wide = 14 * scale;
        double w = Math.abs(ux) * thick + Math.abs(uy) * wide;
        double h = Math.abs(uy) * thick + Math.abs(ux) * wide;
        g.fillRect(to.x() - ux * thick / 2 - w / 2, to.y() - uy * thick / 2 - h / 2, w, h);
    }

    private static void disc(GraphicsContext g, Point from, Point at, double scale) {
        double d = 10 * scale;
        double x = at.x() - unit(from.x(), at.x()) * d / 2;
        double y = at.y() - unit(from.y(), at.y()) * d / 2;
        g.fillOval(x - d / 2, y - d / 2, d, d);
    }

    private static void diamond(
            GraphicsContext g, Point from, Point to, double scale, BoardPalette palette) {
        double ux = unit(from.x(), to.x());
        double uy = unit(from.y(), to.y());
        double l = 8 * scale;
        double h = HALF * scale;
        double x = to.x() - ux * l;
        double y = to.y() - uy * l;
        double[] xs = {x + ux * l, x - uy * h, x - ux * l, x + uy * h};
        double[] ys = {y + uy * l, y + ux * h, y - uy * l, y - ux * h};
        g.setFill(palette.get(Paint.TABLE));
        g.fillPolygon(xs, ys, 4);
        g.strokePolygon(xs, ys, 4);
    }

    /** Ways run level or upright, so that one of the two is 0. */
    private static double unit(double from, double to) {
        return Math.abs(to - from) < 0.001 ? 0 : Math.signum(to - from);
    }
}
