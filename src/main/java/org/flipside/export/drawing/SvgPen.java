package org.flipside.export.drawing;

import org.flipside.export.report.Plain;
import org.flipside.layout.Box;
import org.flipside.model.Point;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws into the elements of an SVG document. */
final class SvgPen implements Pen {
    /** The document could not be written. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final XMLStreamException reason;

        Broken(XMLStreamException reason) {
            super(reason);
            this.reason = reason;
        }

        XMLStreamException reason() {
            return reason;
        }
    }

    private final XMLStreamWriter xml;
    private final IdentityHashMap<Outline, String> paths = new IdentityHashMap<>();
    private int patterns;

    SvgPen(XMLStreamWriter xml) {
        this.xml = xml;
    }

    @Override
    public void open(Group group) {
        try {
            xml.writeStartElement("g");
            xml.writeAttribute("class", group.kind());
            if (!group.title().isEmpty()) {
                xml.writeAttribute("role", "img");
            }
            String scale = group.scale() == 1 ? "" : " scale(" + number(group.scale()) + ")";
            xml.writeAttribute(
                    "transform",
                    "translate(" + number(group.x()) + " " + number(group.y()) + ")" + scale);
            element("title", group.title());
            element("desc", group.description());
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    @Override
    public void close() {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    @Override
    public void shape(Outline outline, Look look) {
        try {
            write(outline);
            xml.writeAttribute("fill", look.fill().map(t -> t.rgb().toString()).orElse("none"));
            if (look.stroke().isPresent()) {
                xml.writeAttribute("stroke", look.stroke().get().rgb().toString());
                xml.writeAttribute("stroke-width", number(look.width()));
            }
            if (!look.dashes().isEmpty()) {
                xml.writeAttribute(
                        "stroke-dasharray",
                        look.dashes().stream()
                                .map(SvgPen::number)
                                .collect(Collectors.joining(" ")));
            }
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    private void write(Outline outline) throws XMLStreamException {
        switch (outline) {
            case Outline.Rect r -> {
                rect(new Box(r.x(), r.y(), r.width(), r.height()));
                if (r.radius() > 0) {
                    xml.writeAttribute("rx", number(r.radius()));
                }
            }
            case Outline.Disc(double x, double y, double radius) -> {
                xml.writeEmptyElement("circle");
                xml.writeAttribute("cx", number(x));
                xml.writeAttribute("cy", number(y));
                xml.writeAttribute("r", number(radius));
            }
            case Outline.Way way -> {
                xml.writeEmptyElement("path");
                xml.writeAttribute("d", data(way));
            }
            case Outline.Path path -> {
                xml.writeEmptyElement("path");
                xml.writeAttribute("d", paths.computeIfAbsent(path, _ -> data(path)));
            }
        }
    }

    private void rect(Box box) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", number(box.x()));
        xml.writeAttribute("y", number(box.y()));
        xml.writeAttribute("width", number(box.width()));
        xml.writeAttribute("height", number(box.height()));
    }

    private static String data(Outline.Way way) {
        StringBuilder data = new StringBuilder();
        List<Point> points = way.points();
        for (int i = 0; i < points.size(); i++) {
            data.append(i == 0 ? 'M' : 'L');
            data.append(number(points.get(i).x())).append(' ').append(number(points.get(i).y()));
        }
        return data.append(way.isClosed() ? "Z" : "").toString();
    }

    private static String data(Outline.Path path) {
        StringBuilder data = new StringBuilder();
        for (Outline.Step step : path.steps()) {
            switch (step) {
                case Outline.Step.Move(double x, double y) ->
                        data.append('M').append(number(x)).append(' ').append(number(y));
                case Outline.Step.Line(double x, double y) ->
                        data.append('L').append(number(x)).append(' ').append(number(y));
                case Outline.Step.Curve s ->
                        data.append('C')
                                .append(number(s.x1()) + " " + number(s.y1()) + " ")
                                .append(number(s.x2()) + " " + number(s.y2()) + " ")
                                .append(number(s.x()) + " " + number(s.y()));
            }
        }
        return data.append('Z').toString();
    }

    /** The viewer's font may be wider than ours: then the letters move together. */
    @Override
    public void line(Line line) {
        boolean rightToLeft = DrawingFonts.isRightToLeft(line.words());
        try {
            xml.writeStartElement("text");
            xml.writeAttribute("x", number(line.x()));
            xml.writeAttribute("y", number(line.y()));
            xml.writeAttribute("font-size", number(line.size()));
            if (line.isStrong()) {
                xml.writeAttribute("font-weight", "600");
            }
            xml.writeAttribute("fill", line.colour().rgb().toString());
            if (rightToLeft) {
                xml.writeAttribute("direction", "rtl");
                xml.writeAttribute("text-anchor", "end"); // which is its left end
            }
            if (line.words().length() > 1 && DrawingFonts.isPlain(line.words(), line.isStrong())) {
                xml.writeAttribute("textLength", number(line.width()));
                xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
            }
            xml.writeCharacters(Plain.inOrder(line.words()));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    @Override
    public void dots(Box area, double step, double side, Token colour) {
        String id = "dots-" + ++patterns;
        try {
            xml.writeStartElement("pattern");
            xml.writeAttribute("id", id);
            xml.writeAttribute("patternUnits", "userSpaceOnUse");
            xml.writeAttribute("x", number(-step / 2));
            xml.writeAttribute("y", number(-step / 2));
            xml.writeAttribute("width", number(step));
            xml.writeAttribute("height", number(step));
            double corner = (step - side) / 2;
            rect(new Box(corner, corner, side, side));
            xml.writeAttribute("fill", colour.rgb().toString());
            xml.writeEndElement();
            rect(area);
            xml.writeAttribute("fill", "url(#" + id + ")");
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    /** A number with at most two digits after the point. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths / 100);
        int rest = (int) Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return rest % 10 == 0
                ? sign + whole + "." + rest / 10
                : sign + whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
