package org.flipside.export.drawing;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.layout.Box;
import org.flipside.layout.LineBreaker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands above and below a drawn board: what it is, how to read it, what it leaves out. Grows
 * with wide boards, so that it can be read where all of the board is in view.
 */
final class BoardFrame {
    static final double MARGIN = 48;

    private static final double USUAL_WIDTH = 1600;
    private static final double LARGEST = 8;
    private static final double TITLE = 24;
    private static final double TITLE_LINE = 32;
    private static final double BODY = 14;
    private static final double SMALL = 12;
    private static final double SMALL_LINE = 18;
    private static final int MOST_TITLE_LINES = 3;
    private static final int MOST_LINES = 60;

    private final double width;
    private final double scale;
    private final String name;
    private final List<String> title;
    private final List<String> second;
    private final BoardLegend legend;
    private final List<String> small = new ArrayList<>();

    /**
     * A frame.
     *
     * @param width of the drawing
     * @param remarks sentences about the drawing itself
     */
    BoardFrame(Report report, double width, List<String> remarks) {
        this.width = width;
        scale = Math.clamp(width / USUAL_WIDTH, 1, LARGEST);
        ReportText told = new ReportText(report);
        name = told.title();
        title = broken(name, TITLE, true, MOST_TITLE_LINES);
        String line =
                Stream.of(told.who(), told.when(), report.profile().edition())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        second = broken(line, BODY, false, MOST_LINES);
        legend = new BoardLegend(MARGIN, 16, inner());
        Stream.concat(
                        remarks.stream(),
                        Stream.of(
                                "The picture holds "
                                        + String.join(", ", held(told))
                                        + ". Written "
                                        + told.written()
                                        + ".",
                                Plain.visible(report.leftOut().statement())))
                .forEach(sentence -> small.addAll(broken(sentence, SMALL, false, MOST_LINES)));
    }

    private static List<String> held(ReportText told) {
        Counts counts = told.report().counts();
        List<String> held =
                Stream.of(Counted.CARDS, Counted.LINKS, Counted.CLUSTERS)
                        .filter(counted -> counts.get(counted) > 0)
                        .map(counted -> counted.words(counts.get(counted)))
                        .toList();
        return held.isEmpty() ? List.of("no cards") : held;
    }

    private List<String> broken(String text, double size, boolean strong, int most) {
        return LineBreaker.lines(text, inner(), most, DrawingFonts.measure(size, strong));
    }

    /** How much room there is from side to side, before it is scaled. */
    private double inner() {
        return width / scale - 2 * MARGIN;
    }

    /** How high what stands above is. */
    double top() {
        return topHeight() * scale;
    }

    private double topHeight() {
        return 24 + title.size() * TITLE_LINE + second.size() * 20 + 20;
    }

    /** How high what stands below is. */
    double bottom() {
        return bottomHeight() * scale;
    }

    private double bottomHeight() {
        return 16 + legend.height() + 8 + small.size() * SMALL_LINE + 20;
    }

    /** Draws what stands above. */
    void drawTop(Pen pen) {
        double height = topHeight();
        open(pen, "header", 0, height, name);
        pen.rect(0, height - 1, width / scale, 1, 0, Look.fill(Token.LINE));
        double middle = 24 + TITLE_LINE / 2;
        for (String line : title) {
            pen.words(line, MARGIN, middle, TITLE, true, Token.TEXT);
            middle += TITLE_LINE;
        }
        middle += -TITLE_LINE / 2 + 10;
        for (String line : second) {
            pen.words(line, MARGIN, middle, BODY, false, Token.TEXT_2);
            middle += 20;
        }
        pen.close();
    }

    private void open(Pen pen, String kind, double y, double height, String groupTitle) {
        Box bounds = new Box(0, 0, width / scale, height);
        pen.open(new Pen.Group(kind, 0, y, scale, bounds, groupTitle, ""));
        pen.rect(0, 0, width / scale, height, 0, Look.fill(Token.PANEL));
    }

    /**
     * Draws what stands below.
     *
     * @param y where it begins
     */
    void drawBottom(Pen pen, double y) {
        open(pen, "legend", y, bottomHeight(), "How to read this picture");
        pen.rect(0, 0, width / scale, 1, 0, Look.fill(Token.LINE));
        legend.draw(pen);
        double middle = 16 + legend.height() + 8 + SMALL_LINE / 2;
        for (String line : small) {
            pen.words(line, MARGIN, middle, SMALL, false, Token.TEXT_2);
            middle += SMALL_LINE;
        }
        pen.close();
    }
}
