package org.flipside.export.drawing;

import org.flipside.layout.Box;
import org.flipside.model.Point;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Draws by Java 2D, whatever stands behind it: pixels or the page of a document. */
final class GraphicsPen implements Pen {
    private record Sized(double size, boolean strong) {}

    private final Graphics2D g;
    private final AffineTransform ground;
    private final Map<Token, Color> colours = new EnumMap<>(Token.class);
    private final Map<Sized, Font> fonts = new HashMap<>();
    private final IdentityHashMap<Outline, Shape> paths = new IdentityHashMap<>();

    /** A pen on these graphics, whose transformation and hints it changes. */
    GraphicsPen(Graphics2D g) {
        this.g = g;
        ground = g.getTransform();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void open(Group group) {
        g.translate(group.x(), group.y());
        g.scale(group.scale(), group.scale());
    }

    @Override
    public void close() {
        g.setTransform(ground);
    }

    private void use(Token token) {
        g.setColor(colours.computeIfAbsent(token, t -> new Color(t.rgb().value())));
    }

    @Override
    public void shape(Outline outline, Look look) {
        Shape shape = shape(outline);
        look.fill()
                .ifPresent(
                        token -> {
                            use(token);
                            g.fill(shape);
                        });
        look.stroke()
                .ifPresent(
                        token -> {
                            use(token);
                            g.setStroke(stroke(look));
                            g.draw(shape);
                        });
    }

    private static BasicStroke stroke(Look look) {
        float width = (float) look.width();
        List<Double> dashes = look.dashes();
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private Shape shape(Outline outline) {
        return switch (outline) {
            case Outline.Rect r when r.radius() == 0 ->
                    new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height());
            case Outline.Rect r ->
                    new RoundRectangle2D.Double(
                            r.x(), r.y(), r.width(), r.height(), 2 * r.radius(), 2 * r.radius());
            case Outline.Disc(double x, double y, double radius) ->
                    new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case Outline.Way way -> way(way);
            case Outline.Path path -> paths.computeIfAbsent(path, _ -> path(path));
        };
    }

    private static Shape way(Outline.Way way) {
        Path2D shape = new Path2D.Double();
        List<Point> points = way.points();
        shape.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(p -> shape.lineTo(p.x(), p.y()));
        if (way.isClosed()) {
            shape.closePath();
        }
        return shape;
    }

    private static Shape path(Outline.Path path) {
        Path2D shape = new Path2D.Double();
        for (Outline.Step step : path.steps()) {
            switch (step) {
                case Outline.Step.Move(double x, double y) -> shape.moveTo(x, y);
                case Outline.Step.Line(double x, double y) -> shape.lineTo(x, y);
                case Outline.Step.Curve c ->
                        shape.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            }
        }
        shape.closePath();
        return shape;
    }

    @Override
    public void line(Line line) {
        use(line.colour());
        if (DrawingFonts.isPlain(line.words(), line.isStrong())) {
            g.setFont(
                    fonts.computeIfAbsent(
                            new Sized(line.size(), line.isStrong()),
                            s -> DrawingFonts.font(s.size(), s.strong())));
            g.drawString(line.words(), (float) line.x(), (float) line.y());
            return;
        }
        String printable = DocumentFonts.printable(line.words());
        if (!printable.isEmpty()) {
            TextLayout layout = DrawingFonts.layout(printable, line.size(), line.isStrong());
            layout.draw(g, (float) line.x(), (float) line.y());
        }
    }

    @Override
    public void dots(Box area, double step, double side, Token colour) {
        use(colour);
        for (double y = Math.ceil(area.y() / step) * step; y < area.bottom(); y += step) {
            for (double x = Math.ceil(area.x() / step) * step; x < area.right(); x += step) {
                g.fill(new Rectangle2D.Double(x - side / 2, y - side / 2, side, side));
            }
        }
    }
}
