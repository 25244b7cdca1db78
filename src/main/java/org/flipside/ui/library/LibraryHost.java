package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.nio.file.Path;
import java.util.List;

/** What the library window asks of the program around it. On the JavaFX thread. */
public interface LibraryHost {
    /** Shows a session in the place of the library, until somebody goes back. */
    default void openSession(Id<SessionDetails> session) {
        openSession(session, List.of());
    }

    /** The same, and shows there what files that came back would change. */
    void openSession(Id<SessionDetails> session, List<Path> returned);

    /** Lets somebody choose another library and opens that. */
    void chooseLibrary();

    /** Lets somebody choose files to import; none if they think better of it. */
    List<Path> chooseFiles();
}
