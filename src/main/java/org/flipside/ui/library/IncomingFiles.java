package org.flipside.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads files that came in, elsewhere. */
@FunctionalInterface
public interface IncomingFiles {
    /** What each of the files holds, by its content. Never fails. */
    CompletableFuture<List<Incoming>> read(List<Path> files);
}
