package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.store.DeletedSession;
import org.flipside.store.LibraryLocation;
import org.flipside.store.SessionSummary;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A shelf in memory that can be told to fail. */
final class TestShelf implements Shelf {
    final List<SessionSummary> all = new ArrayList<>();
    final Map<Id<SessionDetails>, Session> sessions = new HashMap<>();
    final Set<Id<SessionDetails>> deleted = new HashSet<>();
    final List<String> labels = new ArrayList<>();
    Optional<RuntimeException> failure = Optional.empty();
    Set<Id<SessionDetails>> refused = Set.of();
    private final List<Runnable> listeners = new ArrayList<>();
    private int readings;

    TestShelf(SessionSummary... summaries) {
        all.addAll(List.of(summaries));
    }

    List<String> titles() {
        return all.stream()
                .filter(session -> !deleted.contains(session.id()))
                .map(SessionSummary::title)
                .toList();
    }

    /** How often all sessions were read. */
    int readings() {
        return readings;
    }

    int listeners() {
        return listeners.size();
    }

    void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public LibraryLocation location() {
        return new LibraryLocation.OnDisk(Path.of("library.mv.db"));
    }

    @Override
    public CompletableFuture<List<SessionSummary>> sessions() {
        readings++;
        return answer(all.stream().filter(session -> !deleted.contains(session.id())).toList());
    }

    @Override
    public CompletableFuture<List<DeletedSession>> deleted() {
        return answer(
                all.stream()
                        .filter(session -> deleted.contains(session.id()))
                        .map(TestShelf::deleted)
                        .toList());
    }

    static DeletedSession deleted(SessionSummary session) {
        return new DeletedSession(
                session.id(),
                session.title(),
                session.client(),
                session.unit(),
                session.date(),
                Instant.parse("2026-11-20T17:00:00Z"),
                Instant.parse("2026-12-20T17:00:00Z"));
    }

    @Override
    public CompletableFuture<Session> load(Id<SessionDetails> session) {
        return answer(Optional.ofNullable(sessions.get(session)).orElseThrow());
    }

    @Override
    public CompletableFuture<Instant> create(Session session, String label) {
        if (refused.contains(session.id())) {
            return CompletableFuture.failedFuture(new IllegalStateException("refused"));
        }
        if (failure.isEmpty()) {
            sessions.put(session.id(), session);
            labels.add(label);
            SessionDetails details = session.details();
            all.add(
                    Listed.session(details.title())
                            .of(details.client(), details.unit())
                            .on(details.date().toString())
                            .inPreparation()
                            .from(details.workshop().title())
                            .build(session.id()));
        }
        return answer(Instant.EPOCH);
    }

    @Override
    public CompletableFuture<Instant> take(List<Session> incoming, String label) {
        return incoming.stream().anyMatch(session -> refused.contains(session.id()))
                ? CompletableFuture.failedFuture(new IllegalStateException("refused"))
                : incoming.stream().map(session -> create(session, label)).toList().getLast();
    }

    @Override
    public CompletableFuture<?> delete(Id<SessionDetails> session) {
        if (failure.isEmpty()) {
            deleted.add(session);
        }
        return answer(true);
    }

    @Override
    public CompletableFuture<?> restore(Id<SessionDetails> session) {
        if (failure.isEmpty()) {
            deleted.remove(session);
        }
        return answer(true);
    }

    @Override
    public CompletableFuture<?> purge(Id<SessionDetails> session) {
        if (failure.isEmpty()) {
            deleted.remove(session);
            all.removeIf(summary -> summary.id().equals(session));
        }
        return answer(true);
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private <T> CompletableFuture<T> answer(T value) {
        return failure.isPresent()
                ? CompletableFuture.failedFuture(failure.get())
                : CompletableFuture.completedFuture(value);
    }
}
