package org.flipside.testsupport;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** Tells whether nobody holds an object any more. */
public final class Forgotten {
    private static final int ATTEMPTS = 50;
    private static final long WAIT_MILLIS = 200;

    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private final WeakReference<Object> reference;

    /** Watches an object without holding it. */
    public Forgotten(Object watched) {
        reference = new WeakReference<>(watched, gone);
    }

    /** Whether the object is collected now or within ten seconds. */
    public boolean isGone() {
        try {
            boolean collected = reference.refersTo(null);
            for (int i = 0; i < ATTEMPTS && !collected; i++) {
                System.gc();
                collected = gone.remove(WAIT_MILLIS) != null;
            }
            return collected;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
