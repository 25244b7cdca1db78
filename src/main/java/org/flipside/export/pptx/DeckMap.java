package org.flipside.export.pptx;

import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.flipside.export.drawing.BoardDrawing;
import org.flipside.export.drawing.CardPicture;
import org.flipside.export.drawing.DrawingFonts;
import org.flipside.export.drawing.LinkPicture;
import org.flipside.export.drawing.TextFit;
import org.flipside.export.drawing.Token;
import org.flipside.export.report.CardRef;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Report;
import org.flipside.export.report.Words;
import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.ClusterFrame;
import org.flipside.layout.LinkRoute;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Point;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/** The board on one slide: shapes that can be moved while there are few cards, else a picture. */
final class DeckMap {
    /** With more cards, no word could be read. */
    static final int MOST_CARDS = 60;

    private static final Rectangle AREA = new Rectangle(48, 100, 864, 396);
    private static final double PICTURE_PIXELS = 8e6;
    private static final double LEAST = 6;

    private final Deck deck;
    private final Report report;
    private final Map<CardRef, CardReport> cards = new HashMap<>();
    private final Map<CardRef, XSLFAutoShape> shapes = new HashMap<>();
    private double scale = 1;
    private double left;
    private double top;

    DeckMap(Deck deck, Report report) {
        this.deck = deck;
        this.report = report;
        report.cards().forEach(c -> cards.put(c.ref(), c));
    }

    /** Adds the slide; none where there is no card. */
    void add() throws IOException {
        if (report.cards().isEmpty()) {
            return;
        }
        XSLFSlide slide = deck.slide("The map", Token.TABLE, Token.TEXT);
        if (report.cards().size() > MOST_CARDS) {
            picture(slide);
        } else {
            fit();
            report.clusters().forEach(cluster -> cluster(slide, cluster));
            List<Drawn> drawn = new ArrayList<>(); // below the cards, which they are tied to
            report.links().forEach(link -> link(slide, link, drawn));
            report.cards().forEach(c -> card(slide, c));
            drawn.forEach(this::glue);
        }
    }

    /** A link on the slide, and how it runs on the board. */
    private record Drawn(XSLFConnectorShape line, Report.LinkReport link, LinkRoute route) {}

    private void fit() {
        List<Box> boxes = new ArrayList<>();
        cards.values().forEach(c -> boxes.add(CardPicture.outline(c)));
        report.clusters().forEach(cluster -> frame(cluster, boxes));
        Box all = Box.around(boxes).orElseThrow();
        scale = Math.min(0.8, Math.min(AREA.width / all.width(), AREA.height / all.height()));
        left = AREA.x - all.x() * scale + (AREA.width - all.width() * scale) / 2;
        top = AREA.y - all.y() * scale + (AREA.height - all.height() * scale) / 2;
    }

    private void frame(Report.ClusterReport cluster, List<Box> into) {
        ClusterFrame.around(
                        cluster.cards().stream()
                                .map(cards::get)
                                .filter(Objects::nonNull)
                                .map(c -> CardSize.at(c.card().place()))
                                .toList())
                .ifPresent(into::add);
    }

    private Rectangle2D place(Box box) {
        return new Rectangle2D.Double(
                left + box.x() * scale,
                top + box.y() * scale,
                box.width() * scale,
                box.height() * scale);
    }

    private void cluster(XSLFSlide slide, Report.ClusterReport cluster) {
        List<Box> boxes = new ArrayList<>();
        frame(cluster, boxes);
        String title =
                cluster.title().isBlank()
                        ? cluster.cards().size() + " cards together"
                        : Plain.inOrder(cluster.title());
        for (Box box : boxes) {
            Rectangle2D at = place(box);
            XSLFAutoShape shape =
                    Deck.shape(slide, ShapeType.ROUND_RECT, at, Token.PANEL, "Group of cards");
            shape.setLineColor(Deck.colour(Token.LINE_STRONG));
            shape.setLineWidth(0.75);
            Deck.name(shape, "Group of cards", title);
            shape.setVerticalAlignment(VerticalAlignment.TOP);
            shape.setLeftInset(6);
            shape.setTopInset(2);
            double height = Math.max(LEAST, (ClusterFrame.TITLE - 4) * scale);
            TextFit fit = TextFit.of(title, at.getWidth() - 12, height * 1.3, 10, LEAST, true);
            Deck.paragraph(shape, fit.text(), fit.size(), true, Token.TEXT);
        }
    }

    private void card(XSLFSlide slide, CardReport c) {
        boolean flipside = CardPicture.isFlipside(c);
        Rectangle2D at = place(CardSize.at(c.card().place()));
        XSLFAutoShape shape =
                Deck.shape(
                        slide,
                        ShapeType.ROUND_RECT,
                        at,
                        flipside ? Token.INK : Token.PAPER,
                        "Card " + c.number());
        shape.setLineColor(Deck.colour(flipside ? Token.INK_EDGE : Token.PAPER_EDGE));
        shape.setLineWidth(0.75);
        Deck.name(
                shape,
                "Card " + c.number(),
                Plain.inOrder(c.ref().label()) + "; " + CardPicture.description(c));
        double inset = Math.min(8, 8 * scale + 1);
        shape.setLeftInset(inset);
        shape.setRightInset(inset);
        shape.setTopInset(inset / 2);
        shape.setBottomInset(inset / 2);
        String headline = c.card().flipside().headline();
        String words = !flipside || headline.isBlank() ? c.ref().title() : headline;
        String code = flipside && c.pattern().isChosen() ? c.pattern().code() + " · " : "";
        TextFit fit =
                TextFit.of(
                        Plain.inOrder(c.number() + " · " + code + words),
                        at.getWidth() - 2 * inset,
                        at.getHeight() - inset,
                        14,
                        LEAST,
                        true);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        for (String line : fit.text().split("\n", -1)) {
            Deck.paragraph(
                    shape, line, fit.size(), true, flipside ? Token.INK_TEXT : Token.PAPER_INK);
        }
        shapes.put(c.ref(), shape);
    }

    private void link(XSLFSlide slide, Report.LinkReport link, List<Drawn> drawn) {
        CardReport from = cards.get(link.from());
        CardReport to = cards.get(link.to());
        if (from == null || to == null) {
            return;
        }
        LinkRoute route =
                LinkRoute.between(CardSize.at(from.card().place()), CardSize.at(to.card().place()));
        XSLFConnectorShape line = slide.createConnector();
        run(line, route.points());
        line.setLineColor(Deck.colour(Token.TEXT));
        line.setLineWidth(1.25);
        if (link.link().origin() == LinkOrigin.SUGGESTED) {
            line.setLineDash(LineDash.DASH);
        }
        ends(line, link.link().type());
        var properties = ((CTConnector) line.getXmlObject()).getNvCxnSpPr().getCNvPr();
        properties.setName("Link");
        properties.setDescr(
                "Card %d %s card %d, %s"
                        .formatted(
                                from.number(),
                                Words.of(link.link().type()),
                                to.number(),
                                Words.of(link.link().origin())));
        drawn.add(new Drawn(line, link, route));
        label(slide, route, link.link().type());
    }

    /** Straight, or with two bends; those that begin upright are turned by a quarter. */
    private void run(XSLFConnectorShape line, List<Point> way) {
        Point a = way.getFirst();
        Point b = way.getLast();
        Rectangle2D at = place(Box.between(a.x(), a.y(), b.x(), b.y()));
        boolean leftward = b.x() < a.x();
        boolean upward = b.y() < a.y();
        if (way.size() == 2) {
            line.setShapeType(ShapeType.STRAIGHT_CONNECTOR_1);
        } else {
            line.setShapeType(ShapeType.BENT_CONNECTOR_3);
        }
        if (way.size() == 2 || way.get(1).y() == a.y()) {
            line.setAnchor(at);
            line.setFlipHorizontal(leftward);
            line.setFlipVertical(upward);
        } else {
            line.setAnchor(
                    new Rectangle2D.Double(
                            at.getCenterX() - at.getHeight() / 2,
                            at.getCenterY() - at.getWidth() / 2,
                            at.getHeight(),
                            at.getWidth()));
            line.setRotation(upward ? 270 : 90);
            line.setFlipVertical(upward == leftward);
        }
    }

    /** So that a line follows when its card is moved. */
    private void glue(Drawn drawn) {
        Point a = drawn.route().points().getFirst();
        Point b = drawn.route().points().getLast();
        CTNonVisualConnectorProperties line =
                ((CTConnector) drawn.line().getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
        tie(line.addNewStCxn(), drawn.link().from(), a);
        tie(line.addNewEndCxn(), drawn.link().to(), b);
    }

    private void tie(CTConnection end, CardRef card, Point at) {
        XSLFAutoShape shape = shapes.get(card);
        CardReport c = cards.get(card);
        if (shape != null && c != null) {
            end.setId(shape.getShapeId());
            end.setIdx(side(at, CardSize.at(c.card().place())));
        }
    }

    /** The side on which a line begins: 0 above, 1 left, 2 below, 3 right. */
    private static long side(Point point, Box card) {
        if (point.x() < card.x()) {
            return 1;
        }
        if (point.x() > card.right()) {
            return 3;
        }
        return point.y() < card.y() ? 0 : 2;
    }

    private static void ends(XSLFConnectorShape line, LinkType type) {
        switch (type) {
            case LEADS_TO -> line.setLineTailDecoration(DecorationShape.TRIANGLE);
            case AMPLIFIES -> line.setLineTailDecoration(DecorationShape.STEALTH);
            case MASKS -> line.setLineTailDecoration(DecorationShape.ARROW);
            case CO_OCCURS -> {
                line.setLineHeadDecoration(DecorationShape.OVAL);
                line.setLineTailDecoration(DecorationShape.OVAL);
            }
            case MISTAKEN_FOR -> line.setLineTailDecoration(DecorationShape.DIAMOND);
        }
    }

    private void label(XSLFSlide slide, LinkRoute route, LinkType type) {
        String words = LinkPicture.word(type);
        boolean level = route.isLevelAtLabel();
        double wide = DrawingFonts.width(words, 1, true) * 1.15;
        double room = level ? route.lengthAtLabel() * scale - 6 : Deck.INNER;
        double size = Math.clamp(room / wide, LEAST, 8);
        double width = wide * size + 6;
        double x = left + route.label().x() * scale;
        double y = top + route.label().y() * scale;
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(
                new Rectangle2D.Double(
                        level ? x - width / 2 : x + 4, level ? y - 14 : y - 6, width, 12));
        box.setLeftInset(3);
        box.setRightInset(3);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(false);
        box.clearText();
        Deck.paragraph(box, words, size, true, Token.TEXT);
        Deck.name(box, "Name of a link", "");
    }

    private void picture(XSLFSlide slide) throws IOException {
        BoardDrawing drawing = BoardDrawing.of(report);
        double shown = Math.min(AREA.width / drawing.width(), AREA.height / drawing.height());
        double pixels =
                Math.min(1, Math.sqrt(PICTURE_PIXELS / (drawing.width() * drawing.height())));
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * pixels),
                        (int) Math.ceil(drawing.height() * pixels),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(pixels, pixels);
        drawing.paint(graphics);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        XSLFPictureShape shape =
                slide.createPicture(deck.show().addPicture(png.toByteArray(), PictureType.PNG));
        double width = drawing.width() * shown;
        double height = drawing.height() * shown;
        shape.setAnchor(
                new Rectangle2D.Double(
                        AREA.getCenterX() - width / 2,
                        AREA.getCenterY() - height / 2,
                        width,
                        height));
        var properties = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setName("The board");
        properties.setDescr(
                "The board with %d cards and %d links, which the tables that follow list."
                        .formatted(report.cards().size(), report.links().size()));
    }
}
