package org.flipside.ui.run;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.flipside.ui.support.TakesDigits;

/**
 * A number and Enter puts the card of that number on the stage, as in slide shows. A number that
 * nobody confirms is forgotten. Where somebody types or counts hands, digits mean what they do
 * there.
 */
public final class JumpKeys {
    private static final Duration PATIENCE = Duration.seconds(4);
    private static final int LONGEST = 4;

    private final RunModel model;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final PauseTransition forget = new PauseTransition(PATIENCE);

    /** Keys that jump in that session. */
    public JumpKeys(RunModel model) {
        this.model = model;
        forget.setOnFinished(_ -> clear());
    }

    /** The digits typed so far; mostly empty. */
    public ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Listens below {@code root}, before what has the focus there. */
    public void listenOn(Node root) {
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        boolean digit = sign.length() == 1 && sign.charAt(0) >= '0' && sign.charAt(0) <= '9';
        if (!digit || event.isShortcutDown() || meansSomethingElse(event) || !model.isRunning()) {
            return;
        }
        if (typed.get().length() < LONGEST) {
            typed.set(typed.get() + sign);
        }
        forget.playFromStart();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (typed.get().isEmpty() || event.getCode().isDigitKey()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !meansSomethingElse(event)) {
            boolean _ = model.jump(Integer.parseInt(typed.get()));
            event.consume();
        }
        clear();
    }

    private static boolean meansSomethingElse(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof TakesDigits;
    }

    private void clear() {
        forget.stop();
        typed.set("");
    }
}
