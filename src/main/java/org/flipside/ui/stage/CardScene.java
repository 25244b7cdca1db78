package org.flipside.ui.stage;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableDoubleValue;
import javafx.util.Duration;

import org.flipside.ui.support.Theme;

import java.util.List;
import java.util.Optional;

/** One card, by itself in the middle. */
final class CardScene extends StageScene {
    private static final Duration TAB = Duration.millis(150);
    private static final Duration FADE = Duration.millis(150);

    private final StageContent.ClaimCard card;
    private final CardSheet sheet;
    private final Optional<BackSheet.Tab> tab;

    CardScene(StageContent.ClaimCard card, ObservableDoubleValue textScale) {
        super(textScale);
        this.card = card;
        sheet = sheetOf(card);
        tab =
                switch (card.back()) {
                    case CardBack.Hidden() -> Optional.empty();
                    case CardBack.Story _ -> Optional.empty();
                    case CardBack.Code code -> Optional.of(new BackSheet.Tab(code));
                    case CardBack.All(CardBack.Code code, _) ->
                            Optional.of(new BackSheet.Tab(code));
                };
        tab.ifPresent(getChildren()::add);
        getChildren().add(sheet);
    }

    /** The side of a card that lies up. */
    static CardSheet sheetOf(StageContent.ClaimCard card) {
        return card.back().isOpen() ? new BackSheet(card.back()) : new ClaimSheet(card);
    }

    /** The card that is shown. */
    StageContent.ClaimCard card() {
        return card;
    }

    @Override
    void fill(Frame frame) {
        sheet.layOut(frame);
        double left = frame.middle() - frame.cardWidth() / 2;
        sheet.relocate(left, frame.cardTop());
        tab.ifPresent(t -> t.layOut(frame, left, frame.cardTop()));
    }

    @Override
    double footInset(Frame frame) {
        return frame.middle() - frame.cardWidth() / 2;
    }

    /** Whether that place of the stage lies on the card. */
    boolean isOnCard(double x, double y) {
        return sheet.getBoundsInParent().contains(x, y);
    }

    /** Shows or hides the card itself, while a picture of it turns. */
    void setCardShown(boolean shown) {
        sheet.setVisible(shown);
        tab.ifPresent(t -> t.setOpacity(shown ? 1 : 0));
    }

    /** Lets the tab come up from behind the card. */
    void raiseTab() {
        if (tab.isEmpty() || Theme.isMotionReduced()) {
            return;
        }
        layout();
        TranslateTransition up = new TranslateTransition(TAB, tab.get());
        up.setFromY(tab.get().getHeight());
        up.setToY(0);
        up.setInterpolator(Interpolator.EASE_OUT);
        up.play();
    }

    /** Comes up out of nothing, where things shall not move. */
    void fadeIn() {
        for (javafx.scene.Node node : List.copyOf(getChildren())) {
            FadeTransition fade = new FadeTransition(FADE, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
