package org.flipside.ui.stage;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

import java.util.Locale;

/** The line at the foot: a title at the left, the time at the right. */
final class FooterBar extends Region {
    private static final double TEXT = 32;
    private static final double FIGURES = 48;
    private static final double GAP = 24;

    private final StageText text = StageText.of("", "stage-quiet");
    private final StageText words = StageText.of("", "stage-words");
    private final Digits digits = new Digits("stage-figures");
    private StageFooter footer = StageFooter.EMPTY;

    FooterBar() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(text, words, digits);
    }

    /** Shows that, in that room. */
    void show(StageFooter shown, Frame frame, double inset) {
        footer = shown;
        for (StageFooter.Pace pace : StageFooter.Pace.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(pace.name().toLowerCase(Locale.ROOT)),
                    pace == shown.pace());
        }
        double scale = Math.min(1.5, frame.textScale());
        digits.show(shown.figures(), frame.of(FIGURES * scale));
        double right = frame.width() - inset - digits.width();
        digits.relocate(right, frame.foot() - digits.height() / 2);
        words.setText(shown.words());
        words.set(frame.of(TEXT * scale), 1.21, 0);
        double wordsLeft = right - (shown.words().isEmpty() ? 0 : words.width() + frame.of(GAP));
        words.at(wordsLeft, frame.foot() - words.height() / 2);
        text.setText(shown.text());
        double room = wordsLeft - inset - frame.of(GAP);
        double _ =
                Fit.largest(
                        scale,
                        factor -> {
                            text.set(frame.of(TEXT * factor), 1.21, 0);
                            return text.width() <= room;
                        });
        text.at(inset, frame.foot() - text.height() / 2);
    }

    /** What is shown. */
    StageFooter footer() {
        return footer;
    }
}
