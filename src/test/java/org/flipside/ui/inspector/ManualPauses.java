package org.flipside.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Pauses that are over when the test says so. */
final class ManualPauses implements Pauses {
    private final Set<Runnable> waiting = new LinkedHashSet<>();

    @Override
    public Pause before(Runnable then) {
        return new Pause() {
            @Override
            public void restart() {
                waiting.add(then);
            }

            @Override
            public void stop() {
                waiting.remove(then);
            }
        };
    }

    /** Lets every wait end that goes on. */
    void elapse() {
        List<Runnable> over = new ArrayList<>(waiting);
        waiting.clear();
        over.forEach(Runnable::run);
    }
}
