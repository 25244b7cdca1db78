package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;

/** The time that is left, as large as it goes. The foot line hands it the figures. */
final class CountdownScene extends StageScene {
    private static final double FIGURES = 360;
    private static final double TEXT = 72;

    private final StageText what;
    private final StageText words = StageText.of("", "stage-words").centred();
    private final Digits digits = new Digits("stage-figures");
    private StageFooter footer = StageFooter.EMPTY;

    CountdownScene(StageContent.BigCountdown shown, ObservableDoubleValue textScale) {
        super(textScale);
        getStyleClass().add("stage-countdown");
        what = StageText.strong(shown.what(), "stage-text").centred();
        getChildren().addAll(what, digits, words);
    }

    /** Shows what time is left. */
    void show(StageFooter shown) {
        footer = shown;
        requestLayout();
    }

    @Override
    void fill(Frame frame) {
        double room = frame.width() - 2 * frame.margin();
        double _ =
                Fit.largest(
                        1,
                        factor -> {
                            digits.show(footer.figures(), frame.of(FIGURES * factor));
                            return digits.width() <= room;
                        });
        double middle = frame.height() / 2;
        digits.relocate(frame.middle() - digits.width() / 2, middle - digits.height() / 2);
        double _ =
                Fit.largest(
                        Math.min(1.5, frame.textScale()),
                        factor -> {
                            what.set(frame.of(TEXT * factor), StageText.TIGHT, room);
                            return what.height() <= middle - digits.height() / 2 - frame.of(48)
                                    && what.width() <= room + 1;
                        });
        what.at(frame.margin(), middle - digits.height() / 2 - what.height());
        words.setText(footer.words());
        words.set(frame.of(TEXT), StageText.TIGHT, room);
        words.at(frame.margin(), middle + digits.height() / 2);
    }
}
