package org.flipside.export.drawing;

import org.flipside.export.report.CardReport;
import org.flipside.export.report.Pattern;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Words;
import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.LineBreaker;
import org.flipside.model.Direction;
import org.flipside.model.Point;
import org.flipside.model.Side;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card as it lies on the board: its claim on paper, or its flipside on ink with the tab. */
public final class CardPicture {
    private static final double PAD = 16;
    private static final double CORNER = 24;
    private static final double MAIN = 17;
    private static final double SMALL = 12;
    private static final double MAIN_LINE = 24;
    private static final double SMALL_LINE = 16;
    private static final double TAB_WIDTH = 96;
    private static final Outline.Path BODY = body(0);
    private static final Outline.Path EDGED = body(0.5);
    private static final Outline.Path FOLD =
            Outline.fold(CardSize.WIDTH - 1, CardSize.HEIGHT - 1, 4, CORNER - 1).moved(0.5, 0.5);
    private static final Outline.Path SHADE = BODY.moved(0, 2);

    private final CardReport c;
    private final Pen pen;

    private CardPicture(CardReport c, Pen pen) {
        this.c = c;
        this.pen = pen;
    }

    /** Draws a card. */
    static void draw(CardReport c, double x, double y, Pen pen) {
        new CardPicture(c, pen).draw(x, y);
    }

    /** The outline of a card, smaller on all sides: where the middle of a line around it runs. */
    private static Outline.Path body(double inset) {
        return Outline.card(
                        CardSize.WIDTH - 2 * inset,
                        CardSize.HEIGHT - 2 * inset,
                        10 - inset,
                        CORNER - inset)
                .moved(inset, inset);
    }

    /** What a card covers; the tab of a flipside belongs to it. */
    public static Box outline(CardReport c) {
        Point place = c.card().place();
        double tab = isFlipside(c) && c.pattern().isChosen() ? CardSize.TAB : 0;
        return new Box(place.x(), place.y() - tab, CardSize.WIDTH, CardSize.HEIGHT + tab);
    }

    /** Whether the card lies with its failure mode up. */
    public static boolean isFlipside(CardReport c) {
        return c.card().side() == Side.FLIPSIDE;
    }

    private void draw(double x, double y) {
        Box bounds = new Box(0, -CardSize.TAB, CardSize.WIDTH, CardSize.HEIGHT + CardSize.TAB + 4);
        pen.open(
                new Pen.Group(
                        isFlipside(c) ? "card flipside" : "card claim",
                        x,
                        y,
                        bounds,
                        Plain.visible(c.ref().label()),
                        description(c)));
        paper();
        if (isFlipside(c)) {
            flipside();
        } else {
            claim();
        }
        pen.close();
    }

    /** What the card says beside its title, on whichever side it lies. */
    public static String description(CardReport c) {
        String up = isFlipside(c) ? "flipside up" : "claim side up";
        String mode =
                isFlipside(c) && c.pattern().isChosen()
                        ? c.pattern().code() + " " + c.pattern().label()
                        : "";
        String owner = c.ownership().hasOwner() ? "owner " + c.ownership().owner() : "no owner";
        String does = "does this happen here? " + c.verdict().word();
        return Plain.visible(
                Stream.of(up, mode, evidence(c), owner, does)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String evidence(CardReport c) {
        if (c.evidence().isEmpty()) {
            return "no evidence";
        }
        return "evidence: "
                + Stream.of(Direction.values())
                        .filter(direction -> !c.evidence(direction).isEmpty())
                        .map(direction -> c.evidence(direction).size() + " " + Words.of(direction))
                        .collect(Collectors.joining(", "));
    }

    private void paper() {
        boolean flipside = isFlipside(c);
        if (flipside && c.pattern().isChosen()) {
            tab();
        }
        pen.shape(SHADE, Look.fill(Token.SHADE));
        pen.shape(
                EDGED,
                flipside
                        ? Look.fill(Token.INK).edged(Token.INK_EDGE)
                        : Look.fill(Token.PAPER).edged(Token.PAPER_EDGE));
        pen.shape(
                FOLD,
                flipside
                        ? Look.fill(Token.PAPER).edged(Token.PAPER_EDGE)
                        : Look.fill(Token.INK).edged(Token.INK_EDGE));
    }

    private void tab() {
        Pattern pattern = c.pattern();
        pen.rect(
                PAD,
                -CardSize.TAB,
                TAB_WIDTH,
                CardSize.TAB + 8,
                6,
                Look.fill(Token.ofTier(pattern)));
        String code = Plain.visible(pattern.code());
        Token colour = pattern.numeral().isEmpty() ? Token.PANEL : Token.ON_TIER;
        double middle = -CardSize.TAB / 2;
        double gap = pattern.numeral().isEmpty() ? 0 : 6;
        double numeral = DrawingFonts.width(pattern.numeral(), SMALL, true) + gap;
        double width = numeral + DrawingFonts.width(code, SMALL, true);
        double x = PAD + (TAB_WIDTH - width) / 2;
        pen.words(pattern.numeral(), x, middle, SMALL, true, colour);
        pen.words(code, x + numeral, middle, SMALL, true, colour);
    }

    private void claim() {
        double y = 12;
        pen.words("Claim " + c.number(), PAD, y + SMALL_LINE / 2, SMALL, false, Token.PAPER_2);
        y += SMALL_LINE + 2;
        y = main(c.ref().title(), y, 44, Token.PAPER_INK);
        minor(c.card().claim().rationale(), y, 1, Token.PAPER_2);
        new BadgePicture(pen, Token.PAPER_2)
                .row(c, PAD, CardSize.HEIGHT - 23, CardSize.WIDTH - CORNER - 4);
    }

    private void flipside() {
        String headline = c.card().flipside().headline();
        String name = c.pattern().isChosen() ? c.pattern().label() : "No failure mode yet";
        boolean told = !headline.isBlank();
        double y = main(told ? headline : name, 12, 44, Token.INK_TEXT);
        minor(c.card().flipside().narrative(), y, 2, Token.INK_2);
        if (told) {
            List<String> lines =
                    LineBreaker.lines(
                            Plain.visible(name),
                            CardSize.WIDTH - 2 * PAD - CORNER,
                            2,
                            DrawingFonts.measure(SMALL, true));
            double top = CardSize.HEIGHT - 13 - lines.size() * SMALL_LINE;
            lines(lines, top, SMALL, SMALL_LINE, true, Token.INK_TEXT);
        }
    }

    /** Draws what is read first, three lines at most; says where it ends. */
    private double main(String words, double y, double foot, Token colour) {
        int most = (int) Math.min(3, (CardSize.HEIGHT - y - foot) / MAIN_LINE);
        List<String> lines = broken(words, most, MAIN, true);
        lines(lines, y, MAIN, MAIN_LINE, true, colour);
        return y + lines.size() * MAIN_LINE + 4;
    }

    private void minor(String words, double y, int most, Token colour) {
        int fit = (int) Math.min(most, (CardSize.HEIGHT - y - 42) / SMALL_LINE);
        if (fit > 0) {
            lines(broken(words, fit, SMALL, false), y, SMALL, SMALL_LINE, false, colour);
        }
    }

    private static List<String> broken(String words, int most, double size, boolean strong) {
        return LineBreaker.lines(
                Plain.visible(words),
                CardSize.WIDTH - 2 * PAD,
                most,
                DrawingFonts.measure(size, strong));
    }

    private void lines(
            List<String> lines,
            double top,
            double size,
            double lineHeight,
            boolean strong,
            Token colour) {
        double middle = top + lineHeight / 2;
        for (String line : lines) {
            pen.words(line, PAD, middle, size, strong, colour);
            middle += lineHeight;
        }
    }
}
