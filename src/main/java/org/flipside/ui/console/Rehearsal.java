package org.flipside.ui.console;

/** Trying a session out without leaving a trace in it. On the JavaFX thread. */
public interface Rehearsal {
    /** Whether the console is one that only rehearses. */
    boolean isOn();

    /** Begins a rehearsal of the session as it is, or goes back to the session. */
    void toggle();

    /** For a console that cannot rehearse. */
    static Rehearsal none() {
        return new Rehearsal() {
            @Override
            public boolean isOn() {
                return false;
            }

            @Override
            public void toggle() {
                // there is nothing to go to
            }
        };
    }
}
