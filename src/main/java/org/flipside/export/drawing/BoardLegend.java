package org.flipside.export.drawing;

import org.flipside.export.report.Distribution;
import org.flipside.model.Answer;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How to read the drawing of a board, in rows that are filled from the left. */
final class BoardLegend {
    static final double ROW = 32;

    private static final double TEXT = 12;
    private static final double GAP = 8;
    private static final double BETWEEN = 24;

    /** A sign with its words. */
    private record Item(double width, Sample sample, String words) {
        double length() {
            return width + GAP + DrawingFonts.width(words, TEXT, false);
        }
    }

    private record Placed(Item item, double x, double middle) {}

    /** Draws a sign. */
    @FunctionalInterface
    private interface Sample {
        void draw(Pen pen, double x, double middle);
    }

    private final List<Placed> placed = new ArrayList<>();
    private final double height;

    /**
     * A legend.
     *
     * @param x where rows begin
     * @param y where the first begins
     * @param width how long rows may be
     */
    BoardLegend(double x, double y, double width) {
        double at = x;
        double middle = y + ROW / 2;
        for (Item item : items()) {
            if (at > x && at + item.length() > x + width) {
                at = x;
                middle += ROW;
            }
            placed.add(new Placed(item, at, middle));
            at += item.length() + BETWEEN;
        }
        height = middle + ROW / 2 - y;
    }

    /** How high all rows are together. */
    double height() {
        return height;
    }

    void draw(Pen pen) {
        for (Placed p : placed) {
            p.item().sample().draw(pen, p.x(), p.middle());
            double x = p.x() + p.item().width() + GAP;
            pen.words(p.item().words(), x, p.middle(), TEXT, false, Token.TEXT);
        }
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(new Item(24, (pen, x, m) -> card(pen, x, m, false), "claim"));
        items.add(new Item(24, (pen, x, m) -> card(pen, x, m, true), "flipside"));
        items.add(tier("I", Token.FOUNDATIONAL, "foundational"));
        items.add(tier("II", Token.MECHANISM, "mechanism"));
        items.add(tier("III", Token.TERMINAL, "terminal"));
        for (LinkType type : LinkType.values()) {
            items.add(link(type, LinkOrigin.DRAWN, LinkPicture.word(type)));
        }
        items.add(link(LinkType.LEADS_TO, LinkOrigin.SUGGESTED, "suggested, not accepted"));
        items.add(
                new Item(
                        37,
                        (pen, x, m) -> new BadgePicture(pen, Token.TEXT_2).counts(3, 1, x, m),
                        "evidence for and against"));
        items.add(ring("Ada Berg", "owner"));
        items.add(ring("", "no owner"));
        items.add(
                new Item(
                        38,
                        (pen, x, m) -> new BadgePicture(pen, Token.TEXT_2).columns(SOME, x, m),
                        "answers: never, rarely, often, always"));
        return items;
    }

    private static final Distribution SOME =
            new Distribution(
                    Map.of(Answer.NEVER, 1, Answer.RARELY, 2, Answer.OFTEN, 5, Answer.ALWAYS, 3));

    private static void card(Pen pen, double x, double middle, boolean flipside) {
        double y = middle - 8;
        Look look = Look.fill(flipside ? Token.INK : Token.PAPER).edged(Token.LINE_STRONG);
        pen.rect(x + 0.5, y + 0.5, 23, 15, 2.5, look);
        Point left = new Point(x + 16, y + 16);
        Point top = new Point(x + 24, y + 8);
        Point corner = new Point(x + 24, y + 16);
        pen.shape(new Outline.Way(List.of(left, top, corner), true), Look.fill(Token.PANEL));
        pen.shape(
                new Outline.Way(List.of(left, top, new Point(x + 16, y + 8)), true),
                Look.fill(flipside ? Token.PAPER : Token.INK).edged(Token.LINE_STRONG));
    }

    private static Item tier(String numeral, Token colour, String words) {
        double width = DrawingFonts.width(numeral, TEXT, true);
        return new Item(
                28,
                (pen, x, middle) -> {
                    pen.rect(x, middle - 9, 28, 18, 4, Look.fill(colour));
                    double left = x + (28 - width) / 2;
                    pen.words(numeral, left, middle, TEXT, true, Token.ON_TIER);
                },
                words);
    }

    private static Item link(LinkType type, LinkOrigin origin, String words) {
        return new Item(
                44,
                (pen, x, middle) ->
                        new LinkPicture(pen, Token.PANEL)
                                .way(
                                        List.of(new Point(x, middle), new Point(x + 44, middle)),
                                        type,
                                        origin),
                words);
    }

    private static Item ring(String owner, String words) {
        return new Item(
                2 * BadgePicture.RADIUS,
                (pen, x, middle) -> new BadgePicture(pen, Token.TEXT_2).ring(owner, x, middle),
                words);
    }
}
