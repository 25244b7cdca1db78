package org.flipside.export.drawing;

import org.flipside.export.redaction.ShareableRedaction;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Distribution;
import org.flipside.export.report.Initials;
import org.flipside.export.report.Plain;
import org.flipside.model.Answer;
import org.flipside.model.Direction;

import java.util.List;

/** The quiet row at the foot of a claim: evidence, owner, recognition. */
final class BadgePicture {
    static final double RADIUS = 12;
    private static final double TEXT = 12;
    private static final double GAP = 9;
    private static final double COLUMN = 8;
    private static final double STEP = 4;
    private static final int STEPS = 5;

    private final Pen pen;
    private final Token colour;

    BadgePicture(Pen pen, Token colour) {
        this.pen = pen;
        this.colour = colour;
    }

    /**
     * Draws the row.
     *
     * @param right how far words may go
     */
    void row(CardReport c, double x, double middle, double right) {
        double at = evidence(c, x, middle) + GAP;
        at = ring(c.ownership().owner(), at, middle) + GAP;
        recognition(c, at, middle, right);
    }

    private double evidence(CardReport c, double x, double middle) {
        int supporting = c.evidence(Direction.FOR).size();
        int against = c.evidence(Direction.AGAINST).size();
        int unclear = c.evidence().size() - supporting - against;
        if (supporting + against == 0) {
            return words(unclear == 0 ? "no evidence" : unclear + " unclear", x, middle);
        }
        return counts(supporting, against, x, middle);
    }

    /** Draws the numbers for and against; says where they end. */
    double counts(int supporting, int against, double x, double middle) {
        return words(against + "−", words(supporting + "+", x, middle) + 7, middle);
    }

    private double words(String words, double x, double middle) {
        pen.words(words, x, middle, TEXT, true, colour);
        return x + DrawingFonts.width(words, TEXT, true);
    }

    /** Draws the ring of an owner, dashed where there is none; says where it ends. */
    double ring(String owner, double x, double middle) {
        Look line = Look.line(colour, 1);
        boolean owned = !owner.isBlank();
        pen.shape(
                new Outline.Disc(x + RADIUS, middle, RADIUS - 0.5),
                owned ? line : line.dashed(3, 3));
        if (owned) {
            String letters =
                    owner.equals(ShareableRedaction.SOMEBODY)
                            ? "…"
                            : Initials.of(Plain.visible(owner));
            double width = DrawingFonts.width(letters, TEXT, true);
            pen.words(letters, x + RADIUS - width / 2, middle, TEXT, true, colour);
        }
        return x + 2 * RADIUS;
    }

    private void recognition(CardReport c, double x, double middle, double right) {
        Distribution answers = c.answers().latest();
        double at = answers.onScale() > 0 ? columns(answers, x, middle) + 6 : x;
        String word = c.verdict().word();
        if (at + DrawingFonts.width(word, TEXT, true) <= right) {
            pen.words(word, at, middle, TEXT, true, colour);
        }
    }

    /** Draws a column for each answer of the scale; says where they end. */
    double columns(Distribution answers, double x, double middle) {
        List<Answer> scale = Answer.SCALE;
        int most = Math.max(1, scale.stream().mapToInt(answers::count).max().orElse(1));
        for (int i = 0; i < scale.size(); i++) {
            int count = answers.count(scale.get(i));
            double steps = count == 0 ? 0.5 : Math.max(1, Math.rint(1.0 * STEPS * count / most));
            double height = Math.rint(steps * STEP);
            double left = x + i * (COLUMN + 2);
            pen.rect(left, middle + 2.5 * STEP - height, COLUMN, height, 1, Look.fill(colour));
        }
        return x + scale.size() * (COLUMN + 2);
    }
}
