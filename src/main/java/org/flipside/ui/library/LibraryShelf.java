package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.store.DeletedSession;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.store.Saved;
import org.flipside.store.SessionSummary;
import org.flipside.store.StoredSession;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A library's sessions, as somebody works with them.
 *
 * @param library where they are
 * @param author who works
 * @param clock tells when
 */
public record LibraryShelf(Library library, String author, Clock clock) implements Shelf {
    @Override
    public LibraryLocation location() {
        return library.location();
    }

    @Override
    public CompletableFuture<List<SessionSummary>> sessions() {
        return library.sessions();
    }

    @Override
    public CompletableFuture<List<DeletedSession>> deleted() {
        return library.deleted();
    }

    @Override
    public CompletableFuture<Session> load(Id<SessionDetails> session) {
        return library.load(session).thenApply(StoredSession::session);
    }

    @Override
    public CompletableFuture<Instant> create(Session session, String label) {
        return library.create(session, label, author, now()).thenApply(Saved::at);
    }

    @Override
    public CompletableFuture<Instant> take(List<Session> incoming, String label) {
        return library.takeIn(incoming, label, author, now());
    }

    @Override
    public CompletableFuture<?> delete(Id<SessionDetails> session) {
        return library.delete(session);
    }

    @Override
    public CompletableFuture<?> restore(Id<SessionDetails> session) {
        return library.restore(session);
    }

    @Override
    public CompletableFuture<?> purge(Id<SessionDetails> session) {
        return library.purge(session);
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return library.onChange(_ -> listener.run());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
