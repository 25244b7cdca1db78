package org.flipside.export.drawing;

import org.flipside.export.report.Words;
import org.flipside.layout.Box;
import org.flipside.layout.LinkRoute;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Point;

import java.util.List;

/**
 * A link between two cards, or a sample of one. Each type has its own end, so that no colour is
 * needed to tell them apart; dashes mean that it was suggested and not accepted.
 */
public final class LinkPicture {
    private static final double LENGTH = 11;
    private static final double HALF = 5;
    private static final double TEXT = 12;

    private final Pen pen;
    private final Token ground;

    /**
     * Links drawn with a pen.
     *
     * @param ground the colour on which they lie
     */
    LinkPicture(Pen pen, Token ground) {
        this.pen = pen;
        this.ground = ground;
    }

    /** The type in a word or two, as it stands on the board. */
    public static String word(LinkType type) {
        return switch (type) {
            case LEADS_TO, AMPLIFIES, MASKS -> Words.of(type);
            case CO_OCCURS -> "co-occurs";
            case MISTAKEN_FOR -> "mistaken for";
        };
    }

    /** Draws the line with its ends. */
    void way(List<Point> way, LinkType type, LinkOrigin origin) {
        Look line = Look.line(Token.TEXT, 1.5);
        pen.shape(
                new Outline.Way(way, false),
                origin == LinkOrigin.SUGGESTED ? line.dashed(6, 4) : line);
        Point end = way.getLast();
        Point before = way.get(way.size() - 2);
        switch (type) {
            case LEADS_TO -> arrow(before, end, 0);
            case AMPLIFIES -> {
                arrow(before, end, 0);
                arrow(before, end, 8);
            }
            case MASKS -> block(before, end);
            case CO_OCCURS -> {
                disc(way.get(1), way.getFirst());
                disc(before, end);
            }
            case MISTAKEN_FOR -> diamond(before, end);
        }
    }

    private void arrow(Point from, Point to, double back) {
        double ux = unit(from.x(), to.x());
        double uy = unit(from.y(), to.y());
        double x = to.x() - ux * back;
        double y = to.y() - uy * back;
        area(
                new Point(x, y),
                new Point(x - ux * LENGTH - uy * HALF, y - uy * LENGTH + ux * HALF),
                new Point(x - ux * LENGTH + uy * HALF, y - uy * LENGTH - ux * HALF));
    }

    private void area(Point... corners) {
        pen.shape(new Outline.Way(List.of(corners), true), Look.fill(Token.TEXT));
    }

    private void block(Point from, Point to) {
        double ux = Math.abs(unit(from.x(), to.x()));
        double uy = Math.abs(unit(from.y(), to.y()));
        double width = ux * 7 + uy * 14;
        double height = uy * 7 + ux * 14;
        double x = to.x() - unit(from.x(), to.x()) * 3.5 - width / 2;
        double y = to.y() - unit(from.y(), to.y()) * 3.5 - height / 2;
        pen.rect(x, y, width, height, 0, Look.fill(Token.TEXT));
    }

    private void disc(Point from, Point at) {
        double x = at.x() - unit(from.x(), at.x()) * 5;
        double y = at.y() - unit(from.y(), at.y()) * 5;
        pen.shape(new Outline.Disc(x, y, 5), Look.fill(Token.TEXT));
    }

    private void diamond(Point from, Point to) {
        double ux = unit(from.x(), to.x());
        double uy = unit(from.y(), to.y());
        double x = to.x() - ux * 8;
        double y = to.y() - uy * 8;
        List<Point> corners =
                List.of(
                        to,
                        new Point(x - uy * HALF, y + ux * HALF),
                        new Point(x - ux * 8, y - uy * 8),
                        new Point(x + uy * HALF, y - ux * HALF));
        Look look = Look.fill(ground).edged(Token.TEXT);
        pen.shape(new Outline.Way(corners, true), look);
    }

    /** Ways run level or upright, so that one of the two is 0. */
    private static double unit(double from, double to) {
        return Math.abs(to - from) < 0.001 ? 0 : Math.signum(to - from);
    }

    /** Writes the type beside the longest part of the way. */
    void label(LinkRoute route, LinkType type) {
        String words = word(type);
        double width = DrawingFonts.width(words, TEXT, true);
        Point at = route.label();
        if (!route.isLevelAtLabel()) {
            onGround(words, at.x() + 12, at.y());
            return;
        }
        int space = words.lastIndexOf(' ');
        if (width > route.lengthAtLabel() && space > 0) {
            String above = words.substring(0, space);
            String below = words.substring(space + 1);
            onGround(above, at.x() - DrawingFonts.width(above, TEXT, true) / 2, at.y() - 14);
            onGround(below, at.x() - DrawingFonts.width(below, TEXT, true) / 2, at.y() + 14);
        } else {
            onGround(words, at.x() - width / 2, at.y() - 14);
        }
    }

    /** Words on a piece of table, so that dots and lines do not run through them. */
    private void onGround(String words, double x, double middle) {
        double width = DrawingFonts.width(words, TEXT, true);
        pen.rect(x - 4, middle - 9, width + 8, 18, 3, Look.fill(ground));
        pen.words(words, x, middle, TEXT, true, Token.TEXT);
    }

    /** What a route and its label may cover. */
    static Box bounds(LinkRoute route) {
        return route.bounds().grown(64);
    }
}
