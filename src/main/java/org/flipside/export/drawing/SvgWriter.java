package org.flipside.export.drawing;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the board as a picture of lines and letters, which stays sharp at any size and in which
 * words can be found. It runs nothing and asks for nothing.
 *
 * <p>It holds cards, links and groups of cards; of each card the number of pieces of evidence, the
 * owner and what was recognised, in the description that is read aloud. It holds no text of
 * evidence, no answers one by one and no registers.
 */
public final class SvgWriter implements FormatWriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS =
            "Inter, 'Open Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial,"
                    + " sans-serif";

    @Override
    public List<Part> parts(Edition edition) {
        Report report = edition.report();
        BoardDrawing drawing = BoardDrawing.of(report);
        Counts counts = drawing.counts().with(Counted.EVIDENCE, evidence(report));
        counts = counts.with(Counted.OWNERS, owned(report));
        return List.of(new Part(Format.SVG.ending(), counts, out -> write(report, drawing, out)));
    }

    private static int evidence(Report report) {
        return report.cards().stream().mapToInt(c -> c.evidence().size()).sum();
    }

    private static int owned(Report report) {
        return (int) report.cards().stream().filter(c -> c.ownership().hasOwner()).count();
    }

    private static void write(Report report, BoardDrawing drawing, OutputStream out)
            throws IOException {
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            write(report, drawing, "", xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        } catch (SvgPen.Broken e) {
            throw failure(e.reason());
        }
        writer.flush();
    }

    /** What the disk says, not that XML was being written. */
    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }

    /** The board as an element of a page, named by {@code board-title}. */
    public static String element(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            write(report, BoardDrawing.of(report), "board-", xml);
            xml.flush();
        } catch (XMLStreamException | SvgPen.Broken e) {
            throw new IllegalStateException("A text in memory takes everything", e);
        }
        return text.toString();
    }

    private static void write(
            Report report, BoardDrawing drawing, String prefix, XMLStreamWriter xml)
            throws XMLStreamException {
        String width = SvgPen.number(drawing.width());
        String height = SvgPen.number(drawing.height());
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("width", width);
        xml.writeAttribute("height", height);
        xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
        xml.writeAttribute("role", "graphics-document");
        xml.writeAttribute("aria-labelledby", prefix + "title");
        xml.writeAttribute("aria-describedby", prefix + "description");
        xml.writeAttribute("font-family", FONTS);
        ReportText told = new ReportText(report);
        named(xml, "title", prefix + "title", told.title());
        named(xml, "desc", prefix + "description", description(report, told));
        xml.writeCharacters("\n");
        drawing.draw(new SvgPen(xml));
        xml.writeEndElement();
    }

    private static String description(Report report, ReportText told) {
        return Stream.of(
                        told.who(),
                        told.when(),
                        String.join(", ", told.holdings()),
                        Plain.visible(report.leftOut().statement()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    private static void named(XMLStreamWriter xml, String element, String id, String text)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", id);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
