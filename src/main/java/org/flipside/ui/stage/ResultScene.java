package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the answers of the room are spread: columns at the left, what they come to at the right. */
final class ResultScene extends StageScene {
    private static final double TALLEST = 360;
    private static final double GROUND = 818;
    private static final double WIDE = 136;
    private static final double NARROW = 100;
    private static final double GAP = 32;
    private static final double APART = 104;
    private static final double FIGURE = 72;
    private static final double WORD = 36;
    private static final double QUOTE = 72;

    private final StageContent.Result result;
    private final StageText question;
    private final StageText quote;
    private final List<Bar> bars = new ArrayList<>();
    private final Line scaleGround = new Line();
    private final Line silentGround = new Line();
    private final Rectangle rule = new Rectangle();
    private final StageText finding;
    private final StageText counts;
    private final StageText prompt;

    /** A column with its figure and its word. */
    private record Bar(Rectangle column, StageText figure, StageText word, int count) {}

    ResultScene(StageContent.Result result, ObservableDoubleValue textScale) {
        super(textScale);
        this.result = result;
        question = StageText.of(result.question(), "stage-quiet");
        quote = StageText.strong("“" + result.quote() + "”", "stage-text");
        finding = StageText.strong(result.finding(), "stage-text");
        counts = StageText.of(result.counts(), "stage-text");
        prompt = StageText.of(result.prompt(), "stage-quiet");
        result.scale().forEach(column -> bars.add(bar(column, "stage-column", "stage-text")));
        result.silent().forEach(column -> bars.add(bar(column, "stage-silent", "stage-quiet")));
        getChildren().addAll(question, quote, finding, counts, prompt);
        for (Line line : List.of(scaleGround, silentGround)) {
            line.setManaged(false);
            line.getStyleClass().add("stage-ground");
            getChildren().add(line);
        }
        rule.setManaged(false);
        rule.getStyleClass().add("stage-finding-rule");
        getChildren().add(rule);
    }

    private Bar bar(StageContent.Column column, String style, String text) {
        Rectangle shape = new Rectangle();
        shape.setManaged(false);
        shape.getStyleClass().add(style);
        Bar bar =
                new Bar(
                        shape,
                        StageText.strong(String.valueOf(column.count()), text).centred(),
                        StageText.of(column.word(), text).centred(),
                        column.count());
        getChildren().addAll(shape, bar.figure(), bar.word());
        return bar;
    }

    @Override
    void fill(Frame frame) {
        double left = frame.margin();
        double scale = Math.min(1.25, frame.textScale());
        double top = frame.of(76) + frame.slack();
        double room = frame.width() - 2 * left;
        question.set(frame.of(36 * scale), 1.21, room).at(left, top);
        double below = top + question.height() + frame.of(8);
        double _ =
                Fit.largest(
                        frame.textScale(),
                        factor -> {
                            quote.set(frame.of(QUOTE * factor), StageText.TIGHT, room);
                            return quote.height() <= frame.of(190) && quote.width() <= room + 1;
                        });
        quote.at(left, below);
        double ground = frame.of(GROUND) + frame.slack();
        double ceiling = below + quote.height() + frame.of(24);
        double end = columns(frame, scale, left, ground, ceiling);
        words(frame, end + frame.of(88), ceiling, ground);
    }

    /** Lays out the columns; gives the x at which they end. */
    private double columns(Frame frame, double scale, double left, double ground, double ceiling) {
        double figure = frame.of(FIGURE * scale);
        double tallest = Math.min(frame.of(TALLEST), ground - ceiling - figure * 1.21);
        int most =
                Stream.concat(result.scale().stream(), result.silent().stream())
                        .mapToInt(StageContent.Column::count)
                        .max()
                        .orElse(0);
        double x = left + frame.of(16);
        for (int i = 0; i < bars.size(); i++) {
            boolean silent = i >= result.scale().size();
            if (i == result.scale().size()) {
                ground(scaleGround, left, x - frame.of(GAP) + frame.of(16), ground, frame);
                x += frame.of(APART - GAP);
                ground(silentGround, x - frame.of(16), x, ground, frame);
            }
            Bar bar = bars.get(i);
            double width = frame.of(silent ? NARROW : WIDE);
            double height = most == 0 ? 0 : tallest * bar.count() / most;
            bar.column().setWidth(width);
            bar.column().setHeight(height);
            bar.column().setArcWidth(frame.of(16));
            bar.column().setArcHeight(frame.of(16));
            bar.column().setVisible(bar.count() > 0);
            bar.column().relocate(x, ground - height);
            bar.figure().set(figure, 1.21, width + frame.of(GAP));
            bar.figure().at(x - frame.of(GAP / 2), ground - height - figure * 1.21);
            double _ =
                    Fit.largest(
                            scale,
                            factor -> {
                                bar.word().set(frame.of(WORD * factor), 1.15, width + frame.of(40));
                                return bar.word().width() <= width + frame.of(41)
                                        && bar.word().height() <= frame.of(90);
                            });
            bar.word().at(x - frame.of(20), ground + frame.of(16));
            x += width + frame.of(silent ? GAP + 12 : GAP);
        }
        double end = x - frame.of(GAP);
        silentGround.setEndX(end + frame.of(16));
        return end;
    }

    private static void ground(Line line, double from, double to, double y, Frame frame) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
        line.setStrokeWidth(frame.of(4));
    }

    private void words(Frame frame, double left, double ceiling, double ground) {
        double room = frame.width() - frame.margin() - left;
        double bottom = ground + frame.of(96);
        double _ =
                Fit.largest(
                        frame.textScale(),
                        factor -> {
                            double top = Math.max(ceiling, frame.of(344) + frame.slack());
                            rule.setWidth(frame.of(96));
                            rule.setHeight(frame.of(8));
                            rule.relocate(left, top);
                            double y = top + frame.of(48);
                            finding.set(frame.of(FIGURE * factor), 1.22, room).at(left, y);
                            y += finding.height() + frame.of(32);
                            counts.set(frame.of(44 * factor), READ, room).at(left, y);
                            y += counts.height() + frame.of(32);
                            prompt.set(frame.of(44 * factor), READ, room).at(left, y);
                            return y + prompt.height() <= bottom
                                    && Math.max(finding.width(), prompt.width()) <= room + 1;
                        });
    }

    private static final double READ = StageText.READ;
}
