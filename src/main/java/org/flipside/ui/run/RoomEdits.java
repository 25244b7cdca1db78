package org.flipside.ui.run;

import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.session.SessionEditor;

import java.util.function.UnaryOperator;

/** What happens in the room: only while the session runs, by whichever button. */
final class RoomEdits {
    private final SessionEditor editor;

    RoomEdits(SessionEditor editor) {
        this.editor = editor;
    }

    /** Whether the session has begun and is not closed. */
    boolean isRunning() {
        return editor.session().progress().isPresent()
                && editor.session().details().state() == SessionState.RUNNING;
    }

    /** Notes that something happened; nothing happens in a session that does not run. */
    void note(String label, UnaryOperator<Session> edit) {
        if (isRunning()) {
            editor.note(label, edit);
        }
    }
}
