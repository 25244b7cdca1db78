package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.shape.Circle;

import java.util.ArrayList;
import java.util.List;

/** The dot vote: what can be voted for, and once it is closed the dots of each. */
final class DotsScene extends StageScene {
    private static final double TITLE = 72;
    private static final double ROW = 96;
    private static final double TEXT = 44;
    private static final double DOT = 14;

    /** More dots than that are told as a figure only. */
    private static final int DRAWN = 40;

    private final StageText title;
    private final List<Row> rows = new ArrayList<>();

    /** A row as it is drawn. */
    private record Row(StageText label, StageText text, List<Circle> dots, StageText figure) {}

    DotsScene(StageContent.DotResult result, ObservableDoubleValue textScale) {
        super(textScale);
        title = StageText.strong(result.title(), "stage-text");
        getChildren().add(title);
        for (StageContent.DotRow row : result.rows()) {
            List<Circle> dots = new ArrayList<>();
            for (int i = 0; i < Math.min(DRAWN, row.dots()); i++) {
                Circle dot = new Circle();
                dot.setManaged(false);
                dot.getStyleClass().add("stage-dot");
                dots.add(dot);
            }
            String figure = result.closed() ? String.valueOf(row.dots()) : "";
            Row drawn =
                    new Row(
                            StageText.of(row.label(), "stage-quiet"),
                            StageText.of(row.text(), "stage-text"),
                            dots,
                            StageText.strong(figure, "stage-text"));
            rows.add(drawn);
            getChildren().addAll(drawn.label(), drawn.text(), drawn.figure());
            getChildren().addAll(dots);
        }
    }

    @Override
    void fill(Frame frame) {
        double left = frame.margin();
        double room = frame.width() - 2 * left;
        double top = frame.of(72) + frame.slack();
        title.set(frame.of(TITLE), StageText.TIGHT, room).at(left, top);
        double below = top + title.height() + frame.of(40);
        double space = frame.foot() - frame.of(64) - below;
        double height = Math.min(frame.of(ROW), space / Math.max(1, rows.size()));
        double share = height / frame.of(ROW);
        for (int i = 0; i < rows.size(); i++) {
            lay(rows.get(i), frame, share, below + i * height, height);
        }
    }

    private static void lay(Row row, Frame frame, double share, double top, double height) {
        double left = frame.margin();
        double room = frame.width() - 2 * left;
        double textLeft = left + frame.of(80);
        double textRoom = room * 0.5 - frame.of(80);
        row.label().set(frame.of(TEXT * share), 1.21, 0);
        row.label().at(left, top + (height - row.label().height()) / 2);
        double _ =
                Fit.largest(
                        share * Math.min(1.25, frame.textScale()),
                        factor -> {
                            row.text().set(frame.of(TEXT * factor), StageText.TIGHT, textRoom);
                            return row.text().height() <= height
                                    && row.text().width() <= textRoom + 1;
                        });
        row.text().at(textLeft, top + (height - row.text().height()) / 2);
        double dotsLeft = left + room * 0.55;
        double dotsRoom = room * 0.37;
        double step =
                Math.min(frame.of(DOT * share) * 2.6, dotsRoom / Math.max(1, row.dots().size()));
        for (int i = 0; i < row.dots().size(); i++) {
            Circle dot = row.dots().get(i);
            dot.setRadius(Math.min(frame.of(DOT * share), step * 0.42));
            dot.setCenterX(dotsLeft + step * (i + 0.5));
            dot.setCenterY(top + height / 2);
        }
        row.figure().set(frame.of(TEXT * share * 1.2), 1.21, 0);
        row.figure()
                .at(left + room - row.figure().width(), top + (height - row.figure().height()) / 2);
    }
}
