package org.flipside.ui.support;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * Scrolls to what has the keyboard. JavaFX does so for its own keys, such as Tab, only. On the
 * JavaFX thread.
 */
public final class FocusScroll {
    /** Left free above and below what has the keyboard. */
    private static final double MARGIN = 24;

    private final ScrollPane pane;
    private Subscription ofScene = Subscription.EMPTY;

    private FocusScroll(ScrollPane pane) {
        this.pane = pane;
    }

    /** Follows the keyboard in that pane, from top to bottom, as long as the pane is shown. */
    public static void in(ScrollPane pane) {
        FocusScroll scroll = new FocusScroll(pane);
        pane.sceneProperty().subscribe(scroll::follow);
    }

    private void follow(@Nullable Scene scene) {
        ofScene.unsubscribe();
        ofScene =
                scene == null
                        ? Subscription.EMPTY
                        : scene.focusOwnerProperty().subscribe(this::scrollTo);
    }

    private void scrollTo(@Nullable Node focused) {
        if (focused != null && isWithin(focused)) {
            Fx.later(() -> show(focused)); // what was put there a moment ago has its place then
        }
    }

    private boolean isWithin(Node node) {
        Node each = node;
        while (each != null && !each.equals(pane.getContent())) {
            each = each.getParent();
        }
        return each != null;
    }

    private void show(Node node) {
        if (!isWithin(node)) {
            return;
        }
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double least = at.getMaxY() + MARGIN - seen;
        double most = at.getMinY() - MARGIN;
        double wanted = top < least ? least : Math.min(top, most);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
