package org.flipside.ui.library;

/**
 * Something to be said briefly.
 *
 * @param text what happened
 * @param act what can be done about it, as a button says it; empty for nothing
 * @param action does that
 */
public record Notice(String text, String act, Runnable action) {
    /** Something about which nothing can be done. */
    static Notice of(String text) {
        return new Notice(text, "", () -> {});
    }
}
