package org.flipside.store;

import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.Entity;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;

import java.util.List;

/** A session made from nothing but its journal. */
final class Replay {
    private Replay() {}

    static Session of(Library library, Id<SessionDetails> id) {
        List<JournalEntry> entries = library.entriesAfter(id, 0, Integer.MAX_VALUE).join();
        List<Entity> first =
                entries.getFirst().changes().changes().stream().map(Change::entity).toList();
        Session session = Session.of(first);
        for (JournalEntry entry : entries.subList(1, entries.size())) {
            session =
                    switch (entry.changes().apply(session)) {
                        case ChangeSet.Outcome.Applied(Session next) -> next;
                        case ChangeSet.Outcome.Refused(var conflicts) ->
                                throw new AssertionError(entry.number() + ": " + conflicts);
                    };
        }
        return session;
    }
}
