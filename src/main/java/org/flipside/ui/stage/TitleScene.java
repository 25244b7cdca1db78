package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;

/** The title that the room sees while nobody talks about a card yet. */
final class TitleScene extends StageScene {
    private static final double SIZE = 104;
    private static final double LINE = 44;
    private static final double GAP = 32;

    private final StageText title;
    private final StageText line;

    TitleScene(StageContent.Title shown, ObservableDoubleValue textScale) {
        super(textScale);
        title = StageText.strong(shown.title(), "stage-text");
        line = StageText.of(shown.line(), "stage-quiet");
        getChildren().addAll(title, line);
    }

    @Override
    void fill(Frame frame) {
        double room = frame.width() - 2 * frame.margin();
        double bottom = frame.foot() - frame.of(64);
        double _ =
                Fit.largest(
                        frame.textScale(),
                        factor -> {
                            title.set(frame.of(SIZE * factor), StageText.TIGHT, room);
                            line.set(frame.of(LINE * factor), StageText.READ, room);
                            return height(frame) <= bottom - frame.of(96)
                                    && title.width() <= room + 1;
                        });
        double top = Math.max(frame.of(48), (frame.height() - height(frame)) / 2 - frame.of(40));
        title.at(frame.margin(), top);
        line.at(frame.margin(), top + title.height() + frame.of(GAP));
    }

    private double height(Frame frame) {
        return title.height() + frame.of(GAP) + line.height();
    }
}
