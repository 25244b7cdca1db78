package org.flipside.ui.support;

import atlantafx.base.controls.ModalPane;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/** The root of a window: its content, dialogs above it, and short messages at its lower edge. */
public final class ModalLayer extends StackPane implements Modals {
    private static final Duration TOLD_FOR = Duration.seconds(8);
    private static final Duration WONDER_AFTER = Duration.millis(400);
    private static final double PALETTE_TOP = 160;

    /** What is told leaves the bars free that lie below. */
    private static final double ABOVE_BARS = 104;

    private final ModalPane pane = new ModalPane();
    private final StackPane content = new StackPane();
    private final HBox told = new HBox();
    private final PauseTransition untold = new PauseTransition(TOLD_FOR);
    private final Label busy = new Label();
    private final PauseTransition wondering = new PauseTransition(WONDER_AFTER);
    private String doubted = "";
    private @Nullable Node focusedBefore;

    /** An empty window. */
    public ModalLayer() {
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        told.getStyleClass().add("told");
        told.setVisible(false);
        told.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(told, Pos.BOTTOM_CENTER);
        StackPane.setMargin(told, new Insets(0, 0, ABOVE_BARS, 0));
        untold.setOnFinished(_ -> told.setVisible(false));
        pane.displayProperty()
                .subscribe(
                        shown -> {
                            if (!shown && focusedBefore != null) {
                                focusedBefore.requestFocus();
                                focusedBefore = null;
                            }
                        });
        busy.getStyleClass().add("busy");
        busy.setVisible(false);
        busy.setMouseTransparent(true);
        wondering.setOnFinished(_ -> busy.setVisible(true));
        FocusRing.closeAround(pane);
        getChildren().addAll(content, told, busy, pane);
    }

    /**
     * Says that something is going on, once it has taken so long that people wonder; ends with the
     * next content.
     */
    public void busy(String text) {
        busy.setText(text);
        wondering.playFromStart();
    }

    /** Nothing is going on any more. */
    public void idle() {
        wondering.stop();
        busy.setVisible(false);
    }

    /** Puts {@code node} in place of what the window showed; what was told of that is over. */
    public void setContent(Node node) {
        idle();
        untold.stop();
        told.setVisible(false);
        told.getChildren().clear();
        content.getChildren().setAll(node);
    }

    @Override
    public void show(Node dialog, Node focus) {
        pane.setAlignment(Pos.CENTER);
        open(dialog, focus);
    }

    @Override
    public void showAtTop(Node dialog, Node focus) {
        pane.setAlignment(Pos.TOP_CENTER);
        StackPane.setMargin(dialog, new Insets(PALETTE_TOP, 0, 0, 0));
        open(dialog, focus);
    }

    private void open(Node dialog, Node focus) {
        if (!pane.isDisplay() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        pane.show(dialog);
        Fx.later(
                () -> {
                    dialog.applyCss(); // what lies in a control has no scene before it has a skin
                    focus.requestFocus();
                });
    }

    @Override
    public void close() {
        pane.hide(true);
    }

    @Override
    public boolean isShowing() {
        return pane.isDisplay();
    }

    @Override
    public void tell(String text, String act, Runnable action) {
        Label label = new Label(text);
        label.getStyleClass().add("told-text");
        told.getChildren().setAll(label);
        if (!act.isEmpty()) {
            Button button = new Button(act);
            button.getStyleClass().add("told-act");
            button.setOnAction(
                    _ -> {
                        told.setVisible(false);
                        action.run();
                    });
            told.getChildren().add(button);
        }
        told.setVisible(true);
        untold.playFromStart();
        doubted = "";
    }

    @Override
    public void doubt(String doubt, String act, Runnable action) {
        if (told.isVisible() && doubt.equals(doubted)) {
            untold.stop();
            told.setVisible(false);
            action.run();
            return;
        }
        tell(Texts.of("modal.doubt", doubt), act, action);
        doubted = doubt;
    }
}
