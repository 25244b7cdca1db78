package org.flipside.bench.window;

import javafx.animation.AnimationTimer;

import java.util.ArrayList;
import java.util.List;

/** Meters frames while something is done: the time between one pulse and the next. */
final class FrameMeter extends AnimationTimer {
    private final List<Double> times = new ArrayList<>();
    private long last;

    private FrameMeter() {}

    /**
     * What is done, on another thread than JavaFX's, as the pointer's events come from elsewhere.
     */
    @FunctionalInterface
    interface Gesture {
        /** Does it and waits until it is done. */
        void perform() throws InterruptedException;
    }

    /** The frames from the beginning of a gesture until its outcome was painted. */
    static Frames during(WindowRun window, Gesture gesture) throws InterruptedException {
        FrameMeter meter = OnFx.get(FrameMeter::new);
        OnFx.run(meter::start);
        gesture.perform();
        window.awaitPainted();
        OnFx.run(meter::stop);
        return Frames.of(meter.times);
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (last != 0) {
            times.add((at - last) / 1e6);
        }
        last = at;
    }
}
