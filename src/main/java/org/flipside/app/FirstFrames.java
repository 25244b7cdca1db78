package org.flipside.app;

import javafx.animation.AnimationTimer;

import java.util.function.BooleanSupplier;

/** Waits until the first frames were drawn: for training runs and for measuring the start. */
final class FirstFrames {
    private static final int FRAMES = 3;

    private FirstFrames() {}

    /**
     * Runs {@code then} at the third frame after {@code ready}, or at the first after it at which
     * what is to be seen is {@code seen}. On the JavaFX thread.
     */
    static void after(BooleanSupplier ready, BooleanSupplier seen, Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (ready.getAsBoolean()) {
                    frames++;
                }
                if (frames >= FRAMES && seen.getAsBoolean()) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
