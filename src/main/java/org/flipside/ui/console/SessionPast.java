package org.flipside.ui.console;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.store.JournalEntry;
import org.flipside.store.Library;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What happened to a session so far. Any thread may complete what is read. */
public interface SessionPast {
    /** Everything, oldest first. */
    CompletableFuture<List<JournalEntry>> journal();

    /** What concerns a card, newest first. */
    CompletableFuture<List<JournalEntry>> history(Id<Card> card);

    /** The past of a session as a library has it. */
    static SessionPast of(Library library, Id<SessionDetails> session) {
        return new SessionPast() {
            @Override
            public CompletableFuture<List<JournalEntry>> journal() {
                return library.entriesAfter(session, 0, Integer.MAX_VALUE);
            }

            @Override
            public CompletableFuture<List<JournalEntry>> history(Id<Card> card) {
                return library.history(session, card);
            }
        };
    }
}
