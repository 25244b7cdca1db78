package org.flipside.cli;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.search.Hit;
import org.flipside.search.IndexPlace;
import org.flipside.search.SearchIndex;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.store.SessionSummary;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** A library, open for the length of one command. Blocks. */
final class Sessions implements AutoCloseable {
    private static final int SHORTEST_PREFIX = 4;
    private static final int SHOWN_CANDIDATES = 5;

    private final LibraryLocation location;
    private final @Nullable Library library;

    private Sessions(LibraryLocation location, @Nullable Library library) {
        this.location = location;
        this.library = library;
    }

    /** Opens a library, and makes it where there is none yet. */
    static Sessions open(LibraryLocation location) {
        return new Sessions(location, Library.open(location));
    }

    /** What a library holds that was not made yet: nothing. It can only be read. */
    static Sessions none(LibraryLocation location) {
        return new Sessions(location, null);
    }

    /** Asks the library for something and waits for the answer. */
    <T> T ask(Function<Library, CompletableFuture<T>> question) {
        try {
            return question.apply(opened()).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Whether there is a library at all. */
    boolean areThere() {
        return library != null;
    }

    /** A copy of the library as it was found, if it was damaged. */
    Optional<Path> damagedCopy() {
        return Optional.ofNullable(library).flatMap(Library::damagedCopy);
    }

    private Library opened() {
        return Objects.requireNonNull(library, "nothing can be asked of a library not yet made");
    }

    /** All sessions, the one that takes place last first. */
    List<SessionSummary> all() {
        return library == null ? List.of() : ask(Library::sessions);
    }

    /**
     * The session whose identity begins so.
     *
     * @throws CommandFailure if there is none, or more than one
     */
    Session find(String prefix) {
        Id<SessionDetails> id = match(prefix);
        return ask(l -> l.load(id)).session();
    }

    private Id<SessionDetails> match(String prefix) {
        if (prefix.length() < SHORTEST_PREFIX) {
            throw new CommandFailure(
                    "“%s” is too short: name a session by at least %d characters of its id."
                            .formatted(Plain.line(prefix), SHORTEST_PREFIX));
        }
        String wanted = prefix.toLowerCase(Locale.ROOT);
        List<SessionSummary> found =
                all().stream().filter(s -> s.id().toString().startsWith(wanted)).toList();
        if (found.isEmpty()) {
            throw new CommandFailure(
                    "No session of the library %s has an id that begins with “%s”."
                            .formatted(location.describe(), Plain.line(prefix)));
        }
        if (found.size() > 1) {
            List<String> ids =
                    found.stream().limit(SHOWN_CANDIDATES).map(s -> s.id().toString()).toList();
            throw new CommandFailure(
                    "%d sessions have an id that begins with “%s”: %s%s"
                            .formatted(
                                    found.size(),
                                    Plain.line(prefix),
                                    String.join(", ", ids),
                                    found.size() > ids.size() ? ", …" : ""));
        }
        return found.getFirst().id();
    }

    /**
     * What holds all these words, the best first.
     *
     * @throws CommandFailure if that cannot be told, which is another thing than nothing
     */
    List<Hit> search(String words, int limit) {
        if (library == null) {
            return List.of();
        }
        Path folder = IndexPlace.of(location);
        try (SearchIndex index =
                SearchIndex.open(folder, library, CatalogueReader.builtIn()::name)) {
            var _ = ask(_ -> index.caughtUp().thenApply(_ -> true));
            List<Hit> found = index.search(words, limit);
            if (index.hasFailed()) {
                throw new CommandFailure(
                        "The search index “%s” cannot be used; delete that folder and search again: it is made anew."
                                .formatted(folder));
            }
            return found;
        }
    }

    @Override
    public void close() {
        if (library != null) {
            library.close();
        }
    }
}
