package org.flipside.app;

import javafx.scene.Parent;

import org.flipside.session.SessionEditor;

/** A session that the window shows. On the JavaFX thread. */
interface ShownSession {
    /** What the window shows. */
    Parent root();

    /** The session itself. */
    SessionEditor editor();

    /** Gives the keyboard to it. */
    void focus();

    /** Performs what is typed but not yet a change. */
    void commitPending();

    /** Ends following the session. */
    void close();
}
