package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;

import java.util.ArrayList;
import java.util.List;

/** What was agreed, read back: decisions and actions, and when they are looked at again. */
final class ClosingScene extends StageScene {
    private static final double TITLE = 72;
    private static final double TEXT = 44;
    private static final double SMALL = 32;
    private static final double GAP = 24;

    private final StageText title;
    private final StageText dates;
    private final List<Row> rows = new ArrayList<>();

    /** A line as it is drawn. */
    private record Row(StageText kind, StageText text, StageText detail) {}

    ClosingScene(StageContent.Closing closing, ObservableDoubleValue textScale) {
        super(textScale);
        title = StageText.strong(closing.title(), "stage-text");
        dates = StageText.of(closing.dates(), "stage-quiet");
        getChildren().addAll(title, dates);
        for (StageContent.Agreed agreed : closing.lines()) {
            Row row =
                    new Row(
                            StageText.of(agreed.kind(), "stage-quiet"),
                            StageText.of(agreed.text(), "stage-text"),
                            StageText.of(agreed.detail(), "stage-quiet"));
            rows.add(row);
            getChildren().addAll(row.kind(), row.text(), row.detail());
        }
    }

    @Override
    void fill(Frame frame) {
        double left = frame.margin();
        double room = frame.width() - 2 * left;
        title.set(frame.of(TITLE), StageText.TIGHT, room).at(left, frame.of(72) + frame.slack());
        double bottom = frame.foot() - frame.of(64);
        dates.set(frame.of(SMALL), StageText.READ, room);
        dates.at(left, bottom - dates.height());
        double top = frame.of(72) + frame.slack() + title.height() + frame.of(40);
        double end = bottom - dates.height() - frame.of(GAP);
        double _ =
                Fit.largest(
                        frame.textScale(), factor -> rows(frame, factor, left, room, top) <= end);
    }

    /** Lays out the lines; gives where they end. */
    private double rows(Frame frame, double factor, double left, double room, double top) {
        double y = top;
        double kindRoom = frame.of(220);
        double detailRoom = room * 0.28;
        double textRoom = room - kindRoom - detailRoom - frame.of(48);
        for (Row row : rows) {
            double size = frame.of(TEXT * factor);
            double small = frame.of(SMALL * Math.min(1, factor));
            row.kind().set(small, 1.21, kindRoom).at(left, y + (size - small) * 0.8);
            row.text().set(size, 1.25, textRoom).at(left + kindRoom, y);
            row.detail().set(small, 1.25, detailRoom);
            row.detail().at(left + room - detailRoom, y + (size - small) * 0.8);
            y += Math.max(row.text().height(), row.detail().height()) + frame.of(GAP) * factor;
        }
        return y;
    }
}
