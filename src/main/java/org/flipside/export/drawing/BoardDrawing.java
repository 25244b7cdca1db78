package org.flipside.export.drawing;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.CardRef;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Report;
import org.flipside.export.report.Words;
import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.ClusterFrame;
import org.flipside.layout.LineBreaker;
import org.flipside.layout.LinkRoute;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The board of a report as it lies: cards with the side up that is up, frames of groups, links;
 * above it what it is, below it how to read it. Known to no window; may be used from any thread.
 * Lengths are pixels at 100 %, where a card is 240 wide.
 */
public final class BoardDrawing {
    private static final double LEAST_WIDTH = 1120;
    private static final double DOTS = 24;

    /** More would be a grey ground, and slow. */
    private static final double MOST_DOTS = 20_000;

    private static final double CLUSTER_TEXT = 12;

    private final Report report;
    private final Map<CardRef, CardReport> cards = new HashMap<>();
    private final List<Framed> clusters = new ArrayList<>();
    private final List<Routed> links = new ArrayList<>();
    private final Box content;
    private final double width;
    private final double height;
    private final BoardFrame frame;

    private record Framed(Report.ClusterReport cluster, Box box) {}

    private record Routed(Report.LinkReport link, LinkRoute route) {}

    private BoardDrawing(Report report, List<String> remarks) {
        this.report = report;
        report.cards().forEach(c -> cards.put(c.ref(), c));
        for (Report.ClusterReport cluster : report.clusters()) {
            ClusterFrame.around(
                            cluster.cards().stream()
                                    .map(cards::get)
                                    .filter(Objects::nonNull)
                                    .map(c -> CardSize.at(c.card().place()))
                                    .toList())
                    .ifPresent(box -> clusters.add(new Framed(cluster, box)));
        }
        for (Report.LinkReport link : report.links()) {
            CardReport from = cards.get(link.from());
            CardReport to = cards.get(link.to());
            if (from != null && to != null) {
                links.add(
                        new Routed(
                                link,
                                LinkRoute.between(
                                        CardPicture.outline(from), CardPicture.outline(to))));
            }
        }
        List<Box> covered = new ArrayList<>();
        cards.values().forEach(c -> covered.add(CardPicture.outline(c)));
        clusters.forEach(c -> covered.add(c.box()));
        content = Box.around(covered).orElse(new Box(0, 0, 0, CardSize.HEIGHT));
        width = Math.ceil(Math.max(LEAST_WIDTH, content.width() + 2 * BoardFrame.MARGIN));
        frame = new BoardFrame(report, width, remarks);
        height = Math.ceil(frame.top() + board() + frame.bottom());
    }

    /** The drawing of a report's board. */
    public static BoardDrawing of(Report report) {
        return new BoardDrawing(report, List.of());
    }

    /** The same with sentences about the drawing itself below it. */
    BoardDrawing with(String... remarks) {
        return new BoardDrawing(report, List.of(remarks));
    }

    /** How wide it is. */
    public double width() {
        return width;
    }

    /** How high it is. */
    public double height() {
        return height;
    }

    private double board() {
        return content.height() + 2 * BoardFrame.MARGIN;
    }

    private double left() {
        return BoardFrame.MARGIN - content.x();
    }

    private double top() {
        return frame.top() + BoardFrame.MARGIN - content.y();
    }

    /** Paints it from the corner of the graphics on, whose transformation and hints change. */
    public void paint(Graphics2D graphics) {
        draw(new GraphicsPen(graphics));
    }

    /** What it shows of the report: whole things only, and no texts beside the cards'. */
    Counts counts() {
        return Counts.NONE
                .with(Counted.CARDS, cards.size())
                .with(Counted.LINKS, links.size())
                .with(Counted.CLUSTERS, clusters.size());
    }

    void draw(Pen pen) {
        ground(pen);
        clusters.forEach(framed -> draw(framed, pen));
        links.forEach(routed -> draw(routed, pen));
        report.cards().forEach(c -> draw(c, pen));
        frame.drawTop(pen);
        frame.drawBottom(pen, frame.top() + board());
    }

    private void ground(Pen pen) {
        Box area = new Box(0, frame.top(), width, board());
        pen.open(new Pen.Group("table", 0, 0, area, "", ""));
        pen.rect(area.x(), area.y(), area.width(), area.height(), 0, Look.fill(Token.TABLE));
        if (area.width() * area.height() / DOTS / DOTS <= MOST_DOTS) {
            pen.dots(area, DOTS, 2, Token.DOT);
        }
        pen.close();
    }

    private void draw(Framed framed, Pen pen) {
        Box box = framed.box();
        List<CardRef> members = framed.cluster().cards();
        String title = Plain.visible(framed.cluster().title());
        boolean named = !title.isBlank();
        String told = named ? title : members.size() + " cards together";
        Box bounds = new Box(-1, -1, box.width() + 2, box.height() + 2);
        pen.open(
                new Pen.Group(
                        "cluster",
                        left() + box.x(),
                        top() + box.y(),
                        bounds,
                        told,
                        "Holds cards " + numbers(members)));
        pen.rect(
                0.5,
                0.5,
                box.width() - 1,
                box.height() - 1,
                10,
                Look.fill(Token.PANEL).edged(Token.LINE_STRONG));
        LineBreaker.lines(told, box.width() - 24, 1, DrawingFonts.measure(CLUSTER_TEXT, true))
                .forEach(
                        line ->
                                pen.words(
                                        line,
                                        12,
                                        15,
                                        CLUSTER_TEXT,
                                        true,
                                        named ? Token.TEXT : Token.TEXT_2));
        pen.close();
    }

    private static String numbers(List<CardRef> members) {
        return String.join(
                ", ",
                members.stream()
                        .filter(CardRef::isCard)
                        .map(card -> String.valueOf(card.number()))
                        .toList());
    }

    private void draw(Routed routed, Pen pen) {
        Report.LinkReport link = routed.link();
        pen.open(
                new Pen.Group(
                        "link",
                        left(),
                        top(),
                        LinkPicture.bounds(routed.route()),
                        "Card %d %s card %d"
                                .formatted(
                                        link.from().number(),
                                        Words.of(link.link().type()),
                                        link.to().number()),
                        Words.of(link.link().origin())));
        boolean framed =
                clusters.stream()
                        .anyMatch(
                                c ->
                                        c.box()
                                                .contains(
                                                        routed.route().label().x(),
                                                        routed.route().label().y()));
        LinkPicture picture = new LinkPicture(pen, framed ? Token.PANEL : Token.TABLE);
        picture.way(routed.route().points(), link.link().type(), link.link().origin());
        picture.label(routed.route(), link.link().type());
        pen.close();
    }

    private void draw(CardReport c, Pen pen) {
        CardPicture.draw(c, left() + c.card().place().x(), top() + c.card().place().y(), pen);
    }
}
