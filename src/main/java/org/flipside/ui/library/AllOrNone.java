package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Takes several sessions in: all of them, or none. */
final class AllOrNone {
    private AllOrNone() {}

    /**
     * Takes them in one after the other.
     *
     * @return completes with their identities; fails with what kept one of them out, after those
     *     before it were deleted again
     */
    static CompletableFuture<List<Id<SessionDetails>>> take(
            Shelf shelf, List<Session> sessions, String label) {
        List<Id<SessionDetails>> taken = new ArrayList<>();
        CompletableFuture<Boolean> all = CompletableFuture.completedFuture(true);
        for (Session session : sessions) {
            all =
                    all.thenCompose(_ -> shelf.take(session, label))
                            .thenApply(_ -> taken.add(session.id()));
        }
        return all.thenApply(_ -> List.copyOf(taken))
                .exceptionallyCompose(failure -> giveBack(shelf, taken, failure));
    }

    private static CompletableFuture<List<Id<SessionDetails>>> giveBack(
            Shelf shelf, List<Id<SessionDetails>> taken, Throwable failure) {
        CompletableFuture<?>[] back =
                taken.stream().map(shelf::delete).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(back)
                .handle((_, _) -> failure)
                .thenCompose(CompletableFuture::failedFuture);
    }
}
