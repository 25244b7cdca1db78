package org.flipside.app;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.search.IndexPlace;
import org.flipside.search.SearchIndex;
import org.flipside.store.Library;
import org.flipside.ui.library.SessionSearch;
import org.flipside.ui.support.Work;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Finds sessions by the library's index, which is opened when somebody first looks for something: a
 * start does not wait for it.
 */
final class IndexedSearch implements SessionSearch {
    private final Supplier<CompletableFuture<Library>> library;
    private Optional<CompletableFuture<SearchIndex>> index = Optional.empty();

    /**
     * @param library the library that is open now
     */
    IndexedSearch(Supplier<CompletableFuture<Library>> library) {
        this.library = library;
    }

    @Override
    public CompletableFuture<Set<Id<SessionDetails>>> find(String query) {
        return opened().thenCompose(open -> open.caughtUp().thenApply(_ -> open))
                .thenCompose(open -> Work.begin(() -> open.sessions(query)));
    }

    private synchronized CompletableFuture<SearchIndex> opened() {
        CompletableFuture<SearchIndex> open =
                index.filter(known -> !known.isCompletedExceptionally())
                        .orElseGet(() -> library.get().thenCompose(IndexedSearch::open));
        index = Optional.of(open);
        return open;
    }

    private static CompletableFuture<SearchIndex> open(Library library) {
        return Work.begin(
                () ->
                        SearchIndex.open(
                                IndexPlace.of(library.location()),
                                library,
                                CatalogueReader.builtIn()::name));
    }

    /**
     * Closes the index, which may still be being opened; to be done before the library is closed.
     * Blocks a moment.
     */
    synchronized void close() {
        index.ifPresent(
                opening ->
                        opening.handle((open, failure) -> Optional.ofNullable(open))
                                .join()
                                .ifPresent(SearchIndex::close));
        index = Optional.empty();
    }
}
