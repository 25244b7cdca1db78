package org.flipside.bench.window;

import javafx.application.Platform;

import org.flipside.bench.BenchLibrary;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.Library;

import java.nio.file.Path;
import java.time.Clock;

/** A session that was saved before: in a library that was closed and opened since. */
final class SavedSession implements AutoCloseable {
    private final Library library;
    private final Id<SessionDetails> id;

    private SavedSession(Library library, Id<SessionDetails> id) {
        this.library = library;
        this.id = id;
    }

    /** Saves a session in a library of its own. */
    static SavedSession of(Session session, String folderName) {
        Path folder = BenchLibrary.freshFolder(folderName);
        try (Library made = BenchLibrary.open(folder)) {
            var _ = made.create(session, "make", "bench", Clock.systemUTC().instant()).join();
        }
        return new SavedSession(BenchLibrary.open(folder), session.id());
    }

    /** The library it lies in. */
    Library library() {
        return library;
    }

    /** Reads it. */
    SessionEditor open() throws InterruptedException {
        return OnFx.await(
                LibraryLog.edit(library, id, Clock.systemUTC(), "bench", Platform::runLater));
    }

    @Override
    public void close() {
        library.close();
    }
}
