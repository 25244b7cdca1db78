package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.store.JournalEntry.Kind;
import org.flipside.store.LibraryException.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** An open library on each engine, and the words to work with it. */
@ParameterizedClass
@EnumSource(TestEngine.class)
abstract class StoreTestCase {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456789Z");

    final LibraryLocation location;
    Library library;

    StoreTestCase(TestEngine engine, Path folder) {
        location = engine.fresh(folder);
        library = Library.open(location);
    }

    @AfterEach
    final void close() {
        library.close();
    }

    /** Ends this library and opens it anew, as a later start of the program does. */
    final void reopen() {
        library.close();
        library = Library.open(location);
    }

    final Session create(Session session) {
        library.create(session, "New session", "Ada", NOON).join();
        return session;
    }

    /** Appends what leads from one state to the next; returns the next. */
    final Session append(long number, Session before, Session after) {
        library.append(before.id(), edit(number, before, after)).join();
        return after;
    }

    final Session present(Session session) {
        return library.load(session.id()).join().session();
    }

    final JournalEnds ends(Session session) {
        return Optional.ofNullable(library.heads().join().get(session.id())).orElseThrow();
    }

    static JournalEntry edit(long number, Session before, Session after) {
        return new JournalEntry(
                number,
                Kind.EDIT,
                0,
                new ChangeSet(
                        "Edit " + number,
                        "Ada",
                        NOON.plusSeconds(number),
                        ChangeSet.difference(before, after)));
    }

    static void assertFailsWith(Problem problem, CompletableFuture<?> future) {
        Throwable failure = catchThrowable(future::join);
        assertThat(failure).isInstanceOf(CompletionException.class);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        LibraryException.class,
                        e -> assertThat(e.problem()).as(e.getMessage()).isEqualTo(problem));
    }
}
