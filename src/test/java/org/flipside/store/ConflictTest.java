package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.store.JournalEntry.Kind;
import org.flipside.store.LibraryException.Problem;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ConflictTest extends StoreTestCase {
    private final RandomEdits edits = new RandomEdits(21);
    private final Session session = create(edits.session(4));

    ConflictTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
    }

    @Test
    void aNumberThatIsTakenIsRefusedAndLeavesNoTrace() {
        Session theirs = append(2, session, edits.edit(session));
        Session ours = edits.edit(session);

        assertFailsWith(Problem.CONFLICT, library.append(session.id(), edit(2, session, ours)));

        assertThat(present(session)).isEqualTo(theirs);
        assertThat(Replay.of(library, session.id())).isEqualTo(theirs);
    }

    @Test
    void aNumberAfterAGapIsRefused() {
        assertFailsWith(
                Problem.CONFLICT,
                library.append(session.id(), edit(3, session, edits.edit(session))));

        assertThat(library.load(session.id()).join().lastNumber()).isEqualTo(1);
    }

    @Test
    void aChangeOfSomethingThatIsGoneIsRolledBackWhole() {
        Card gone = session.running().getFirst();
        Card here = session.running().getLast();
        Session without = append(2, session, session.withoutCard(gone.id()));
        ChangeSet stale =
                new ChangeSet(
                        "Turn 2 cards",
                        "Bo",
                        NOON,
                        List.of(
                                new Change.Changed(here, here.turned()),
                                new Change.Changed(gone, gone.turned())));

        assertFailsWith(
                Problem.CONFLICT,
                library.append(session.id(), new JournalEntry(3, Kind.EDIT, 0, stale)));

        assertThat(present(session)).isEqualTo(without);
        assertThat(library.load(session.id()).join().lastNumber()).isEqualTo(2);
        assertThat(library.history(session.id(), here.id()).join())
                .extracting(JournalEntry::number)
                .contains(1L)
                .doesNotContain(3L); // 2 may concern this card too, by a link say
    }

    @Test
    void addingWhatIsThereAlreadyIsRolledBackWhole() {
        Card card = session.running().getFirst();
        ChangeSet twice =
                new ChangeSet("Add", "Bo", NOON, List.of(new Change.Added(card.turned())));

        assertFailsWith(
                Problem.CONFLICT,
                library.append(session.id(), new JournalEntry(2, Kind.EDIT, 0, twice)));

        assertThat(present(session)).isEqualTo(session);
    }

    @Test
    void afterAConflictTheNextEntryGoesThrough() {
        Session next = edits.edit(session);
        var refused = library.append(session.id(), edit(7, session, next));
        var accepted = library.append(session.id(), edit(2, session, next));

        assertFailsWith(Problem.CONFLICT, refused);
        assertThat(accepted.join().number()).isEqualTo(2);
        assertThat(present(session)).isEqualTo(next);
    }

    @Test
    void theVerySameEntryAgainIsNoConflict() {
        Session next = append(2, session, edits.edit(session));

        assertThat(library.append(session.id(), edit(2, session, next)).join().number())
                .isEqualTo(2);
        assertThat(library.create(session, "New session", "Ada", NOON).join().number())
                .isEqualTo(1);
        assertThat(present(session)).isEqualTo(next);
    }

    @Test
    void aSecondSessionOfTheSameIdentityIsRefused() {
        Session other = edits.edit(session);

        assertFailsWith(Problem.CONFLICT, library.create(other, "New session", "Bo", NOON));

        assertThat(present(session)).isEqualTo(session);
    }

    @Test
    void theDetailsOfASessionCanNeitherGoNorComeTwice() {
        ChangeSet without =
                new ChangeSet("Remove", "Bo", NOON, List.of(new Change.Removed(session.details())));
        Session other = edits.session(1);

        assertFailsWith(
                Problem.INTERNAL,
                library.append(session.id(), new JournalEntry(2, Kind.EDIT, 0, without)));
        assertFailsWith(
                Problem.INTERNAL,
                library.append(
                        session.id(), JournalEntry.created(other, "New session", "Bo", NOON)));

        assertThat(present(session)).isEqualTo(session);
    }
}
