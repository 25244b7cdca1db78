package org.flipside.bench.window;

import javafx.animation.AnimationTimer;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import java.util.concurrent.CountDownLatch;

/**
 * A pixel by which can be told when a picture was finished. JavaFX paints on another thread and
 * waits for it only when there is something new to paint: so there is something new in each frame.
 */
final class Speck extends Rectangle {
    /** What is shown is painted in the first; the second cannot begin before that is done. */
    private static final int FRAMES = 3;

    private boolean isBright;

    Speck() {
        super(1, 1);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Waits until everything was painted that is shown now. Not on the JavaFX thread. */
    void awaitPainted() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        OnFx.run(() -> new Frame(done).start());
        OnFx.await(done);
    }

    private final class Frame extends AnimationTimer {
        private final CountDownLatch done;
        private int frames;

        Frame(CountDownLatch done) {
            this.done = done;
        }

        @Override
        public void handle(long now) {
            frames++;
            if (frames == FRAMES) {
                stop();
                done.countDown();
                return;
            }
            isBright = !isBright;
            setFill(isBright ? Color.GREY : Color.DARKGREY);
        }
    }
}
