package org.flipside.app;

import org.flipside.store.Library;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Opens one library, once for as long as that succeeds: a library cannot be open twice. */
final class LibraryOpening {
    private final Supplier<CompletableFuture<Library>> again;
    private CompletableFuture<Library> library;
    private boolean isAsked;

    /**
     * @param begun was begun before anybody asked
     * @param again opens it once more, after it could not be opened
     */
    LibraryOpening(CompletableFuture<Library> begun, Supplier<CompletableFuture<Library>> again) {
        this.library = begun;
        this.again = again;
    }

    /** The library, if it is open or being opened; else it is tried again, but the first time. */
    synchronized CompletableFuture<Library> ask() {
        if (isAsked && library.isCompletedExceptionally()) {
            library = again.get();
        }
        isAsked = true;
        return library;
    }

    /** What the last question came to. */
    synchronized CompletableFuture<Library> library() {
        return library;
    }
}
