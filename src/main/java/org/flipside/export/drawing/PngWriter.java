package org.flipside.export.drawing;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.layout.Box;
import org.flipside.model.Direction;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Writes the board as pixels, strip by strip. A board too large for the picture that was asked for
 * is drawn smaller, and says so below.
 *
 * <p>It holds cards, links and groups of cards; the number of pieces of evidence and the owner only
 * of cards that lie on their claim side.
 */
public final class PngWriter implements FormatWriter {
    /** As many pixels as a picture has at most. */
    static final double MOST_PIXELS = 64e6;

    private static final double STRIP_PIXELS = 4e6;
    private static final double SCREEN_PER_INCH = 96;

    private final int scale;

    /**
     * A writer.
     *
     * @param scale pixels on each side of a pixel at 100 %: 1, 2 or 3
     */
    public PngWriter(int scale) {
        if (scale < 1 || scale > 3) {
            throw new IllegalArgumentException("A picture is drawn at 1, 2 or 3 times its size");
        }
        this.scale = scale;
    }

    @Override
    public List<Part> parts(Edition edition) {
        Report report = edition.report();
        BoardDrawing whole = BoardDrawing.of(report);
        double fitting = Math.sqrt(MOST_PIXELS / (whole.width() * whole.height()));
        double used = Math.min(scale, fitting);
        BoardDrawing drawing = whole;
        if (used < scale) {
            used = Math.floor(used * 98) / 100; // room for the sentence
            drawing = whole.with(smaller(used));
        }
        return List.of(part(report, drawing, used));
    }

    private static String smaller(double used) {
        return String.format(
                Locale.ROOT,
                "Drawn at %.0f %% of its size, so that the picture stays below %.0f million"
                        + " pixels.",
                used * 100,
                MOST_PIXELS / 1e6);
    }

    private static Part part(Report report, BoardDrawing drawing, double scale) {
        List<CardReport> claims =
                report.cards().stream().filter(c -> !CardPicture.isFlipside(c)).toList();
        int evidence = claims.stream().mapToInt(PngWriter::shown).sum();
        long owned = claims.stream().filter(c -> c.ownership().hasOwner()).count();
        Counts counts =
                drawing.counts().with(Counted.EVIDENCE, evidence).with(Counted.OWNERS, (int) owned);
        return new Part(Format.PNG.ending(), counts, out -> write(report, drawing, scale, out));
    }

    /** What is neither for nor against is told only where there is nothing else. */
    private static int shown(CardReport c) {
        int told = c.evidence(Direction.FOR).size() + c.evidence(Direction.AGAINST).size();
        return told == 0 ? c.evidence().size() : told;
    }

    private static void write(Report report, BoardDrawing drawing, double scale, OutputStream out)
            throws IOException {
        Recording recording = new Recording();
        drawing.draw(recording);
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        PngStream png = new PngStream(out, width, height);
        png.resolution(SCREEN_PER_INCH * scale);
        png.text("Software", "Flipside");
        png.text("Title", new ReportText(report).title());
        png.text("Description", Plain.visible(report.leftOut().statement()));
        png.text(
                "Comment",
                String.format(Locale.ROOT, "%.2f pixels for a pixel of the board", scale));
        int strip = Math.clamp((long) (STRIP_PIXELS / width), 1, height);
        BufferedImage image = new BufferedImage(width, strip, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y += strip) {
            paint(image, recording, y, scale);
            png.rows(image, Math.min(strip, height - y));
        }
        png.end();
    }

    private static void paint(BufferedImage image, Recording recording, int y, double scale) {
        Graphics2D g = image.createGraphics();
        g.translate(0, -y);
        g.scale(scale, scale);
        Box seen = new Box(0, y / scale, image.getWidth() / scale, image.getHeight() / scale);
        recording.draw(new GraphicsPen(g), seen);
        g.dispose();
    }
}
