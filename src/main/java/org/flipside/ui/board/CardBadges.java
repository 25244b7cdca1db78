package org.flipside.ui.board;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.flipside.insight.RecognitionSummary;
import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.stream.Stream;

/** The quiet row at the foot of a card: evidence, owner, recognition. */
final class CardBadges extends Group {
    private static final int COLUMNS = 4;

    /** Four columns, five steps high. */
    private static final int STEPS = 5;

    private final BoardPalette palette;
    private final Type type;
    private final Text evidence = new Text();
    private final Circle ring = new Circle();
    private final Text initials = new Text();
    private final List<Rectangle> columns = Stream.generate(Rectangle::new).limit(COLUMNS).toList();
    private final Text word = new Text();

    CardBadges(BoardPalette palette, Type type) {
        this.palette = palette;
        this.type = type;
        for (Text text : List.of(evidence, initials, word)) {
            text.setTextOrigin(VPos.CENTER);
        }
        getChildren().addAll(evidence, ring, initials, word);
        getChildren().addAll(columns);
    }

    /**
     * Shows a card's badges.
     *
     * @param full whether the owner and the words are shown
     * @param right the greatest x that may be used
     */
    void show(
            CardFace face,
            boolean full,
            double zoom,
            boolean flipside,
            double x,
            double height,
            double right) {
        double small = Math.max(Type.FLOOR, 12 * zoom);
        Font font = type.semibold(small);
        Color colour = palette.get(flipside ? Paint.INK_2 : Paint.PAPER_2);
        double middle = Math.rint(height - 23 * Math.max(zoom, 0.75));
        double at = x;
        evidence.setFont(font);
        evidence.setFill(colour);
        evidence.setText(evidenceText(face));
        evidence.setX(at);
        evidence.setY(middle);
        at += type.in(font).width(evidence.getText()) + 12 * zoom;
        ring.setVisible(full);
        initials.setVisible(full);
        if (full) {
            at = owner(face, colour, font, at, middle, zoom);
        }
        recognition(face.recognition(), colour, font, at, middle, full, zoom, right);
    }

    private static String evidenceText(CardFace face) {
        if (face.evidenceFor() + face.evidenceAgainst() == 0) {
            return Texts.of(
                    face.evidenceUnclear() > 0 ? "board.evidence-unclear" : "board.no-evidence",
                    face.evidenceUnclear());
        }
        return face.evidenceFor() + "+  " + face.evidenceAgainst() + "−";
    }

    private double owner(
            CardFace face, Color colour, Font font, double x, double middle, double zoom) {
        double radius = 12 * zoom;
        ring.setCenterX(x + radius);
        ring.setCenterY(middle);
        ring.setRadius(radius - 0.5);
        ring.setFill(Color.TRANSPARENT);
        ring.setStroke(colour);
        ring.setStrokeWidth(1);
        if (face.owner().isBlank()) {
            ring.getStrokeDashArray().setAll(3.0, 3.0);
        } else {
            ring.getStrokeDashArray().clear();
        }
        initials.setFont(font);
        initials.setFill(colour);
        initials.setText(face.initials());
        initials.setX(x + radius - type.in(font).width(initials.getText()) / 2);
        initials.setY(middle);
        return x + 2 * radius + 12 * zoom;
    }

    private void recognition(
            RecognitionSummary summary,
            Color colour,
            Font font,
            double x,
            double middle,
            boolean words,
            double zoom,
            double right) {
        boolean asked = summary.reading() != Reading.NOT_ASKED;
        double width = 8 * Math.max(zoom, 0.8);
        double step = 4 * Math.max(zoom, 0.8);
        int most = Math.max(1, summary.counts().stream().mapToInt(i -> i).max().orElse(1));
        for (int i = 0; i < COLUMNS; i++) {
            Rectangle column = columns.get(i);
            column.setVisible(asked);
            int count = summary.counts().get(i);
            double steps = count == 0 ? 0.5 : Math.max(1, Math.rint(1.0 * STEPS * count / most));
            column.setX(Math.rint(x + i * (width + 2)));
            column.setWidth(Math.rint(width));
            column.setHeight(Math.rint(steps * step));
            column.setY(middle + 2.5 * step - column.getHeight());
            column.setArcWidth(2);
            column.setArcHeight(2);
            column.setFill(colour);
        }
        double at = asked ? x + COLUMNS * (width + 2) + 6 * zoom : x;
        word.setFont(font);
        word.setFill(colour);
        word.setText(Texts.of("board.reading", summary.reading()));
        word.setX(at);
        word.setY(middle);
        word.setVisible(words && at + type.in(font).width(word.getText()) <= right);
    }
}
