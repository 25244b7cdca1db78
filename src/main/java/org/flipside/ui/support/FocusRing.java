package org.flipside.ui.support;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Keeps the keyboard within a dialog: after the last field comes the first one. */
final class FocusRing {
    private FocusRing() {}

    /** From now on, Tab never leads out of {@code dialog}. */
    static void closeAround(Parent dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(dialog, event));
    }

    private static void pressed(Parent dialog, KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collect(dialog, stops);
        if (stops.isEmpty()) {
            event.consume();
            return;
        }
        Node end = event.isShiftDown() ? stops.getFirst() : stops.getLast();
        if (isWithin(dialog.getScene().getFocusOwner(), end)) {
            Node other = event.isShiftDown() ? stops.getLast() : stops.getFirst();
            KeyFocus.give(other);
            event.consume();
        }
    }

    /** Everything that Tab stops at, in its order. */
    private static void collect(Parent parent, List<Node> into) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                into.add(child);
            }
            if (child instanceof Parent inner) {
                collect(inner, into);
            }
        }
    }

    private static boolean isWithin(@Nullable Node node, Node stop) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(stop)) {
                return true;
            }
        }
        return false;
    }
}
