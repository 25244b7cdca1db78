package org.flipside.ui.inspector;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Pauses as long as somebody who types takes to think: a step of undo ends there. */
final class TypingPauses implements Pauses {
    private static final Duration LENGTH = Duration.millis(700);

    @Override
    public Pause before(Runnable then) {
        PauseTransition transition = new PauseTransition(LENGTH);
        transition.setOnFinished(_ -> then.run());
        return new Pause() {
            @Override
            public void restart() {
                transition.playFromStart();
            }

            @Override
            public void stop() {
                transition.stop();
            }
        };
    }
}
