package org.flipside.ui.inspector;

/** Makes pauses after which something is done. On the JavaFX thread. */
@FunctionalInterface
interface Pauses {
    /** A wait that can be begun again and called off. */
    interface Pause {
        /** Waits from now on, whether it was waiting or not. */
        void restart();

        /** Waits no longer. */
        void stop();
    }

    /**
     * A pause that is not waiting yet.
     *
     * @param then what is done each time it is over
     */
    Pause before(Runnable then);
}
