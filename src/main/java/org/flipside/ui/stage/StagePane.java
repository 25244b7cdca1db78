package org.flipside.ui.stage;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import org.flipside.ui.support.Theme;
import org.flipside.ui.support.Views;

import java.util.Optional;

/**
 * Draws what the room sees in any size. Sizes are given for 1920 × 1080 and grow with the height;
 * no words are ever cut off. On the JavaFX thread.
 */
public final class StagePane extends Pane {
    private final StageHand hand;
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final FooterBar footer = new FooterBar();
    private final StagePull pull;
    private StageView view = StageView.NOTHING;
    private StageScene scene = new BlankScene(textScale);
    private Optional<CardTurning> turning = Optional.empty();

    /** A stage on which {@code hand} turns cards. */
    public StagePane(StageHand hand) {
        this.hand = hand;
        pull = new StagePull(this);
        getStyleClass().add("stage");
        Views.style(this, StagePane.class, "stage.css");
        getChildren().addAll(scene, footer);
        textScale.subscribe(_ -> again());
        addEventHandler(MouseEvent.MOUSE_PRESSED, pull::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, pull::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, pull::released);
    }

    /** How much larger type is than usual, 1 to 2; no more than has room. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** What is shown. */
    public StageView view() {
        return view;
    }

    /** Shows something else. */
    public void show(StageView other) {
        StageView before = view;
        view = other;
        if (!before.content().equals(other.content())) {
            change(before.content(), other.content());
        }
        if (scene instanceof CountdownScene countdown) {
            countdown.show(other.footer());
        }
        showFooter();
    }

    private void change(StageContent before, StageContent now) {
        boolean turned =
                before instanceof StageContent.ClaimCard a
                        && now instanceof StageContent.ClaimCard b
                        && a.key().equals(b.key())
                        && a.back().isOpen() != b.back().isOpen();
        if (turned && !pull.justTurned() && canMove()) {
            turn((StageContent.ClaimCard) before, (StageContent.ClaimCard) now);
        } else {
            endTurning();
            boolean more = isMore(before, now);
            replace(now);
            if (scene instanceof CardScene card && (more || pull.justTurned())) {
                card.raiseTab();
            }
            if (scene instanceof CardScene card && turned && Theme.isMotionReduced()) {
                card.fadeIn();
            }
        }
        pull.forget();
    }

    /** Whether the code comes to what is there already. */
    private static boolean isMore(StageContent before, StageContent now) {
        return before instanceof StageContent.ClaimCard(_, _, _, _, CardBack a)
                && now instanceof StageContent.ClaimCard(_, _, _, _, CardBack b)
                && a instanceof CardBack.Story
                && b instanceof CardBack.Code;
    }

    private boolean canMove() {
        return getScene() != null && getWidth() > 0 && !Theme.isMotionReduced();
    }

    private void turn(StageContent.ClaimCard from, StageContent.ClaimCard to) {
        endTurning();
        CardTurning begun = begin(from, to);
        begun.turnTo(0, !from.back().isOpen());
        begun.settle(
                180,
                () -> {
                    endTurning();
                    if (scene instanceof CardScene card) {
                        card.raiseTab();
                    }
                });
    }

    /** Begins a turn by pictures; the scene below already is the one that comes. */
    private CardTurning begin(StageContent.ClaimCard from, StageContent.ClaimCard to) {
        CardTurning begun =
                new CardTurning(
                        this,
                        scene.frame(),
                        CardScene.sheetOf(from),
                        from.back().isOpen(),
                        () -> CardScene.sheetOf(to));
        replace(to);
        hideCard(begun);
        return begun;
    }

    /** Begins a turn that a hand draws: what is beyond is made only when it comes into view. */
    CardTurning pullOff(StageContent.ClaimCard from) {
        endTurning();
        CardTurning begun =
                new CardTurning(
                        this,
                        scene.frame(),
                        CardScene.sheetOf(from),
                        from.back().isOpen(),
                        () -> CardScene.sheetOf(hand.beyond(from)));
        hideCard(begun);
        return begun;
    }

    private void hideCard(CardTurning begun) {
        turning = Optional.of(begun);
        if (scene instanceof CardScene card) {
            card.setCardShown(false);
        }
        begun.toFront();
    }

    /** Ends whatever turns; the card lies as the view says. */
    void endTurning() {
        turning.ifPresent(CardTurning::end);
        turning = Optional.empty();
        if (scene instanceof CardScene card) {
            card.setCardShown(true);
        }
    }

    /** Tells the hand that a card was turned. */
    void turnedByHand() {
        hand.turned();
    }

    /** The card that is shown and lies still, where there is one below that place. */
    Optional<StageContent.ClaimCard> cardAt(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY
                        && turning.isEmpty()
                        && scene instanceof CardScene card
                        && card.isOnCard(event.getX(), event.getY())
                ? Optional.of(card.card())
                : Optional.empty();
    }

    /** The room that there is. */
    Frame frame() {
        return scene.frame();
    }

    private void again() {
        replace(view.content());
        showFooter();
    }

    private void replace(StageContent content) {
        scene = sceneOf(content);
        getChildren().set(0, scene);
        scene.resize(getWidth(), getHeight());
        scene.layout();
    }

    private StageScene sceneOf(StageContent content) {
        return switch (content) {
            case StageContent.Blank() -> new BlankScene(textScale);
            case StageContent.Title title -> new TitleScene(title, textScale);
            case StageContent.ClaimCard card -> new CardScene(card, textScale);
            case StageContent.Result result -> new ResultScene(result, textScale);
            case StageContent.Overview overview -> new OverviewScene(overview, textScale);
            case StageContent.Map map -> new MapScene(map, textScale);
            case StageContent.BigCountdown countdown -> new CountdownScene(countdown, textScale);
            case StageContent.DotResult dots -> new DotsScene(dots, textScale);
            case StageContent.Closing closing -> new ClosingScene(closing, textScale);
        };
    }

    private void showFooter() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        footer.setVisible(!(view.content() instanceof StageContent.Blank));
        StageFooter shown = view.footer();
        boolean large = view.content() instanceof StageContent.BigCountdown;
        Frame frame = scene.frame();
        footer.show(
                large ? new StageFooter(shown.text(), "", "", StageFooter.Pace.CALM) : shown,
                frame,
                scene.footInset(frame));
    }

    @Override
    protected void layoutChildren() {
        endTurningOfOtherSize();
        scene.resize(getWidth(), getHeight());
        footer.resize(getWidth(), getHeight());
        showFooter();
    }

    private void endTurningOfOtherSize() {
        if (scene.getWidth() != getWidth() || scene.getHeight() != getHeight()) {
            endTurning();
            if (scene instanceof CountdownScene countdown) {
                countdown.show(view.footer());
            }
        }
    }

    /** Nothing. */
    private static final class BlankScene extends StageScene {
        BlankScene(DoubleProperty textScale) {
            super(textScale);
        }

        @Override
        void fill(Frame frame) {
            // nothing is shown
        }
    }
}
