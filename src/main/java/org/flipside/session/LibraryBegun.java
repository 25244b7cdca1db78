package org.flipside.session;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.store.Library;
import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What an author began to write in one session of a library, kept beside that session. */
public final class LibraryBegun implements BegunTexts {
    private static final System.Logger LOG = System.getLogger(LibraryBegun.class.getName());

    private final Library library;
    private final Id<SessionDetails> session;
    private final String author;
    private final Map<String, String> found;

    private LibraryBegun(
            Library library, Id<SessionDetails> session, String author, Map<String, String> found) {
        this.library = library;
        this.session = session;
        this.author = author;
        this.found = found;
    }

    /**
     * Reads what was begun.
     *
     * @param author what others began is not seen
     * @return never fails: a session can be opened without
     */
    public static CompletableFuture<BegunTexts> read(
            Library library, Id<SessionDetails> session, String author) {
        return library.begun(session, author)
                .exceptionally(
                        failure -> {
                            LOG.log(Level.WARNING, "What was begun could not be read", failure);
                            return Map.of();
                        })
                .thenApply(found -> new LibraryBegun(library, session, author, found));
    }

    @Override
    public Map<String, String> found() {
        return found;
    }

    @Override
    public void keep(String place, String text) {
        var _ = library.keepBegun(session, author, place, text).whenComplete(LibraryBegun::log);
    }

    /** Without its causes: those of a database may quote what was written. */
    private static void log(@Nullable Void kept, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(Level.WARNING, "What was begun could not be kept: " + failure);
        }
    }
}
