package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Finds sessions by what is written in them, such as in their claims. */
@FunctionalInterface
public interface SessionSearch {
    /**
     * The sessions in which each word of {@code query} is found. May be called from the JavaFX
     * thread; answers elsewhere.
     */
    CompletableFuture<Set<Id<SessionDetails>>> find(String query);

    /** Looks nowhere. */
    static SessionSearch none() {
        return _ -> CompletableFuture.completedFuture(Set.of());
    }
}
