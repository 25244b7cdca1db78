package org.flipside.ui.library;

import javafx.scene.Node;

import org.flipside.ui.support.KeyFocus;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a window that can be reached by one key.
 *
 * @param root all of it
 * @param focus what gets the keyboard
 */
record Pane(Node root, Node focus) {
    /**
     * Gives the keyboard to the pane that comes {@code step} after the one that has it, leaving out
     * those that are not in the window.
     */
    static void next(List<Pane> panes, @Nullable Node owner, int step) {
        List<Pane> shown = panes.stream().filter(pane -> pane.root.getScene() != null).toList();
        int now = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).holds(owner)) {
                now = i;
            }
        }
        int from = now < 0 && step < 0 ? 0 : now;
        KeyFocus.give(shown.get(Math.floorMod(from + step, shown.size())).focus);
    }

    /** Whether that node lies in it. */
    boolean holds(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(root)) {
                return true;
            }
        }
        return false;
    }
}
