package org.flipside.store;

import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.Entity;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes a journal entry: its rows in the journal, within the transaction of the caller. */
final class JournalWriter {
    private static final String ENTRY =
            "INSERT INTO journal (session_id, number, kind, target, label, author, at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "INSERT INTO journal_change (position, ordinal, entity_kind, entity_id, card_id,"
                    + " before_json, after_json) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String MENTION =
            "INSERT INTO journal_mention (position, ordinal, card_id) VALUES (?, ?, ?)";

    private final Handle handle;
    private final Id<SessionDetails> session;
    private final JournalEntry entry;

    JournalWriter(Handle handle, Id<SessionDetails> session, JournalEntry entry) {
        this.handle = handle;
        this.session = session;
        this.entry = entry;
    }

    /** Writes the entry; its number must be taken already. */
    void write() {
        writeChanges(writeHead(), entry.changes().changes());
    }

    private long writeHead() {
        try (var statement = handle.createUpdate(ENTRY)) {
            Rows.bind(
                    statement,
                    List.of(
                            session.value(),
                            entry.number(),
                            entry.kind().name(),
                            entry.target(),
                            entry.changes().label(),
                            entry.changes().author(),
                            Nanos.of(entry.changes().at())));
            return statement.executeAndReturnGeneratedKeys("position").mapTo(long.class).one();
        }
    }

    private void writeChanges(long position, List<Change> changes) {
        try (PreparedBatch rows = handle.prepareBatch(CHANGE);
                PreparedBatch mentions = handle.prepareBatch(MENTION)) {
            int ordinal = 0;
            for (Change change : changes) {
                Collection<Id<Card>> cards = Concern.cards(change);
                Rows.bind(rows, row(position, ordinal, change, cards));
                rows.add();
                for (Id<Card> card : cards.size() == 1 ? List.<Id<Card>>of() : cards) {
                    Rows.bind(mentions, List.of(position, ordinal, card.value()));
                    mentions.add();
                }
                ordinal++;
            }
            rows.execute();
            mentions.execute();
        }
    }

    private static List<@Nullable Object> row(
            long position, int ordinal, Change change, Collection<Id<Card>> cards) {
        Entity entity = change.entity();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(position);
        values.add(ordinal);
        values.add(entity.entityKind().name());
        values.add(entity.id().value());
        values.add(cards.size() == 1 ? cards.iterator().next().value() : null);
        values.add(json(change.stateBefore()));
        values.add(json(change.stateAfter()));
        return values;
    }

    private static @Nullable String json(Optional<Entity> state) {
        return state.map(Json::write).orElse(null);
    }
}
