package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.Id;
import org.flipside.model.Ownership;
import org.flipside.model.Session;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class HistoryTest extends StoreTestCase {
    HistoryTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void theHistoryOfACardIsWhatTheJournalSaysOfItNewestFirst(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session session = create(edits.session(3));
        List<Id<Card>> cards = session.running().stream().map(Card::id).toList();
        create(edits.session(3));
        for (int number = 2; number <= 40; number++) {
            session = append(number, session, edits.edit(session));
        }
        List<JournalEntry> all = library.entriesAfter(session.id(), 0, 100).join();

        for (Id<Card> card : cards) {
            assertThat(library.history(session.id(), card).join())
                    .isNotEmpty()
                    .isEqualTo(concerning(card, all).reversed());
        }
    }

    /** The cards of an action are those of its owner too. */
    private static boolean concerns(Id<Card> card, Set<UUID> actions, Change change) {
        return Concern.cards(change).contains(card)
                || (change.entity() instanceof Ownership owned
                        && actions.contains(owned.id().value()));
    }

    private static Set<UUID> actions(Id<Card> card, List<JournalEntry> all) {
        return all.stream()
                .flatMap(entry -> entry.changes().changes().stream())
                .filter(change -> change.entity() instanceof Action)
                .filter(change -> Concern.cards(change).contains(card))
                .map(change -> change.entity().id().value())
                .collect(Collectors.toSet());
    }

    private static List<JournalEntry> concerning(Id<Card> card, List<JournalEntry> all) {
        Set<UUID> actions = actions(card, all);
        List<JournalEntry> some = new ArrayList<>();
        for (JournalEntry entry : all) {
            ChangeSet set = entry.changes();
            List<Change> changes =
                    set.changes().stream()
                            .filter(change -> concerns(card, actions, change))
                            .toList();
            if (!changes.isEmpty()) {
                some.add(
                        new JournalEntry(
                                entry.number(),
                                entry.kind(),
                                entry.target(),
                                new ChangeSet(set.label(), set.author(), set.at(), changes)));
            }
        }
        return some;
    }
}
