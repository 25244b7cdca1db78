package org.flipside.app;

import javafx.scene.Parent;

import org.flipside.session.SessionEditor;

import java.nio.file.Path;
import java.util.List;

/** A session that the window shows. On the JavaFX thread. */
interface ShownSession {
    /** What the window shows. */
    Parent root();

    /** The session itself. */
    SessionEditor editor();

    /** Gives the keyboard to it. */
    void focus();

    /** Shows what files that came back to the session would change. */
    void take(List<Path> returned);

    /** Performs what is typed but not yet a change. */
    void commitPending();

    /** Ends following the session. */
    void close();
}
