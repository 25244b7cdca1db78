package org.flipside.ui.run;

/** Holds off sleep and screen saver of the computer. On the JavaFX thread. */
public interface Awake {
    /** From now on; again has no effect. */
    void begin();

    /** The computer may sleep again. */
    void end();

    /** For windows that nobody watches. */
    static Awake none() {
        return new Awake() {
            @Override
            public void begin() {
                // it may sleep
            }

            @Override
            public void end() {
                // it could sleep all the time
            }
        };
    }
}
