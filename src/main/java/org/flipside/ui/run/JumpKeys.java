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
import org.flipside.ui.support.Texts;

/**
 * A number and Enter puts the card of that number on the stage, as in slide shows. A number that
 * nobody confirms is forgotten, Backspace takes a digit back. Where somebody types or counts hands,
 * digits mean what they do there.
 */
public final class JumpKeys {
    private static final Duration PATIENCE = Duration.seconds(4);
    private static final int LONGEST = 4;

    private final RunModel model;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final PauseTransition forget = new PauseTransition(PATIENCE);

    /** Keys that jump in that session. */
    public JumpKeys(RunModel model) {
        this.model = model;
        forget.setOnFinished(_ -> clear());
    }

    /** What the digits typed so far would do, or why they did nothing; mostly empty. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Listens below {@code root}, before what has the focus there. */
    public void listenOn(Node root) {
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        boolean digit = sign.length() == 1 && sign.charAt(0) >= '0' && sign.charAt(0) <= '9';
        if (!digit
                || event.isShortcutDown()
                || event.isAltDown()
                || meansSomethingElse(event)
                || !model.isRunning()) {
            if (!isEnterOrBackspace(sign)) {
                clear();
            }
            return;
        }
        if (typed.get().length() < LONGEST) {
            type(typed.get() + sign);
        }
        forget.playFromStart();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (typed.get().isEmpty()) {
            if (!code.isModifierKey()) {
                clear(); // what was said of another number
            }
            return;
        }
        if (code == KeyCode.BACK_SPACE && !meansSomethingElse(event)) {
            type(typed.get().substring(0, typed.get().length() - 1));
            forget.playFromStart();
            event.consume();
            return;
        }
        if (code == KeyCode.ENTER && !meansSomethingElse(event)) {
            jump(typed.get());
            event.consume();
            return;
        }
        // Of a key that types, only what it types says whether it is a digit on this keyboard.
        if (!code.isModifierKey() && (event.getText().isEmpty() || event.isAltDown())) {
            clear();
        }
    }

    /** Those were dealt with when they were pressed. */
    private static boolean isEnterOrBackspace(String sign) {
        return sign.equals("\r") || sign.equals("\n") || sign.equals("\b");
    }

    private void type(String digits) {
        typed.set(digits);
        words.set(digits.isEmpty() ? "" : Texts.of("run.jump", digits));
    }

    private void jump(String digits) {
        clear();
        if (!model.jump(Integer.parseInt(digits))) {
            words.set(Texts.of("run.no-claim", digits, model.session().running().size()));
            forget.playFromStart();
        }
    }

    private static boolean meansSomethingElse(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof TakesDigits;
    }

    private void clear() {
        forget.stop();
        type("");
    }
}
