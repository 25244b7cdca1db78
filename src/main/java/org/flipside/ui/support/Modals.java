package org.flipside.ui.support;

import javafx.scene.Node;

/** Shows one dialog at a time above the content of a window. Esc closes it. */
public interface Modals {
    /**
     * Shows {@code dialog} in the middle.
     *
     * @param focus what gets the keyboard
     */
    void show(Node dialog, Node focus);

    /** Shows {@code dialog} 160 pixels below the upper edge, as the command palette lies. */
    void showAtTop(Node dialog, Node focus);

    /** Closes the dialog; the keyboard goes back to where it was. */
    void close();

    /** Whether a dialog is shown. */
    boolean isShowing();

    /**
     * Says briefly what happened, with one thing that can be done about it.
     *
     * @param text what happened
     * @param act what the button says; empty for none
     * @param action what the button does
     */
    void tell(String text, String act, Runnable action);

    /**
     * Says what speaks against something, with a button that does it all the same. Who asks for the
     * same again while this is told means it: then it is done.
     *
     * @param doubt what speaks against it
     * @param act what the button says
     * @param action does it
     */
    void doubt(String doubt, String act, Runnable action);
}
