package org.flipside.session;

import java.util.Map;

/**
 * What somebody began to write in one session and has not entered, kept beyond the end of the
 * program. It is no part of the session. On the JavaFX thread.
 */
public interface BegunTexts {
    /** What was begun when the session was opened, by its place. */
    Map<String, String> found();

    /**
     * Keeps a text in place of an earlier one of the same place; returns at once, and what goes
     * wrong disturbs nobody.
     *
     * @param text an empty one is let go
     */
    void keep(String place, String text);

    /** Keeps nothing. */
    static BegunTexts none() {
        return new BegunTexts() {
            @Override
            public Map<String, String> found() {
                return Map.of();
            }

            @Override
            public void keep(String place, String text) {
                // it is gone with the console
            }
        };
    }
}
