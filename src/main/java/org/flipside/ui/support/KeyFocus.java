package org.flipside.ui.support;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * Gives the keyboard to what was reached by a key of ours. JavaFX shows the ring only after its own
 * keys, such as Tab. On the JavaFX thread.
 */
public final class KeyFocus {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private KeyFocus() {}

    /** Gives the keyboard to {@code node}, which shows its ring until it loses it. */
    public static void give(Node node) {
        node.requestFocus();
        if (node.isFocused()) {
            node.pseudoClassStateChanged(VISIBLE, true);
            node.focusedProperty().addListener(new Ring(node));
        }
    }

    /** Ends with the focus. */
    private record Ring(Node node) implements ChangeListener<Boolean> {
        @Override
        public void changed(
                ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
            if (!now) {
                node.pseudoClassStateChanged(VISIBLE, false);
                focused.removeListener(this);
            }
        }
    }
}
