package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.store.LibraryException.Problem;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;

class LibraryTest extends StoreTestCase {
    LibraryTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSessionIsLoadedAsItWasCreated(long seed) {
        Session session = new RandomEdits(seed).session(30);

        Saved saved = library.create(session, "New session", "Ada", NOON).join();

        assertThat(saved.number()).isEqualTo(1);
        assertThat(present(session)).isEqualTo(session);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsLoadedEqualsWhatIsInMemoryAfterAnyEdits(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session session = create(edits.session(12));
        List<CompletableFuture<Saved>> saved = new ArrayList<>();
        for (int number = 2; number <= 60; number++) {
            Session after = edits.edit(session);
            saved.add(library.append(session.id(), edit(number, session, after)));
            session = after;
        }

        assertThat(saved).allSatisfy(future -> assertThat(future.join().at()).isNotNull());
        assertThat(present(session)).isEqualTo(session);
        reopen();
        assertThat(present(session)).isEqualTo(session);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void theJournalReplayedGivesTheSession(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session session = create(edits.session(8));
        List<JournalEntry> written = new ArrayList<>();
        for (int number = 2; number <= 30; number++) {
            Session after = edits.edit(session);
            written.add(edit(number, session, after));
            session = append(number, session, after);
        }

        List<JournalEntry> read = library.entriesAfter(session.id(), 1, 1000).join();

        assertThat(read).isEqualTo(written);
        assertThat(Replay.of(library, session.id())).isEqualTo(session);
    }

    @Test
    void theHeadsOfTheJournalComeWithTheSession() {
        RandomEdits edits = new RandomEdits(9);
        Session first = create(edits.session(2));
        Session second = append(2, first, edits.edit(first));
        ChangeSet back = edit(2, first, second).changes().inverted("Bo", NOON);
        library.append(first.id(), new JournalEntry(3, JournalEntry.Kind.UNDO, 2, back)).join();

        StoredSession stored = library.load(first.id()).join();

        assertThat(stored.session()).isEqualTo(first);
        assertThat(stored.lastNumber()).isEqualTo(3);
        assertThat(stored.journal())
                .containsExactly(
                        new JournalHeader(
                                1, JournalEntry.Kind.CREATED, 0, "New session", "Ada", NOON),
                        new JournalHeader(
                                2, JournalEntry.Kind.EDIT, 0, "Edit 2", "Ada", NOON.plusSeconds(2)),
                        new JournalHeader(3, JournalEntry.Kind.UNDO, 2, "Edit 2", "Bo", NOON));
    }

    @Test
    void oneEntryCanBeReadAlone() {
        RandomEdits edits = new RandomEdits(10);
        Session first = create(edits.session(2));
        Session second = append(2, first, edits.edit(first));

        assertThat(library.entry(first.id(), 2).join()).isEqualTo(edit(2, first, second));
        assertFailsWith(Problem.UNKNOWN_SESSION, library.entry(first.id(), 3));
    }

    @Test
    void anEntryThatChangesNothingKeepsItsPlace() {
        Session session = create(new RandomEdits(11).session(1));

        append(2, session, session);

        assertThat(library.entriesAfter(session.id(), 1, 9).join())
                .containsExactly(edit(2, session, session));
    }

    @Test
    void aSessionFromAFileBeginsItsJournalAsImported() {
        Session session = new RandomEdits(12).session(3);

        library.takeIn(List.of(session), "Import", "Ada", NOON).join();

        StoredSession stored = library.load(session.id()).join();
        assertThat(stored.session()).isEqualTo(session);
        assertThat(stored.journal())
                .extracting(JournalHeader::kind)
                .containsExactly(JournalEntry.Kind.IMPORTED);
    }

    @Test
    void sessionsThatCameTogetherAreTakenInTogetherOrNotAtAll() {
        RandomEdits edits = new RandomEdits(22);
        Session one = edits.session(3);
        Session other = edits.session(3);
        Session there = create(edits.session(3));

        assertFailsWith(
                Problem.CONFLICT,
                library.takeIn(List.of(one, edits.edit(there), other), "Import", "Ada", NOON));
        assertThat(library.heads().join()).containsOnlyKeys(there.id());

        List<Object> heard = new CopyOnWriteArrayList<>();
        Runnable end = library.onChange(heard::add);
        library.takeIn(List.of(one, other), "Import", "Ada", NOON).join();
        assertThat(present(one)).isEqualTo(one);
        assertThat(present(other)).isEqualTo(other);
        assertThat(heard).containsExactly(one.id(), other.id());
        end.run();
    }

    @Test
    void theHeadsTellHowFarEachJournalGoes() {
        RandomEdits edits = new RandomEdits(13);
        Session one = create(edits.session(1));
        Session other = create(edits.session(1));
        append(2, other, edits.edit(other));

        assertThat(library.heads().join()).containsOnlyKeys(one.id(), other.id());
        assertThat(ends(one).last()).isEqualTo(1);
        assertThat(ends(other).last()).isEqualTo(2);
    }

    @Test
    void aJournalThatBeginsAnewBeginsElsewhere() {
        Session session = create(new RandomEdits(23).session(1));
        JournalEnds before = ends(session);
        library.delete(session.id()).join();
        library.restore(session.id()).join();
        assertThat(ends(session)).isEqualTo(before);

        library.delete(session.id()).join();
        library.purge(session.id()).join();
        create(session);

        JournalEnds after = ends(session);
        assertThat(after.last()).isEqualTo(before.last());
        assertThat(after.first()).isNotEqualTo(before.first());
    }

    @Test
    void anUnknownSessionIsSaidToBeUnknown() {
        Session session = new RandomEdits(14).session(1);

        assertFailsWith(Problem.UNKNOWN_SESSION, library.load(session.id()));
        assertFailsWith(
                Problem.UNKNOWN_SESSION,
                library.append(session.id(), edit(2, session, session.withAll(List.of()))));
    }

    @Test
    void afterTheEndNothingIsTakenOn() {
        Session session = create(new RandomEdits(15).session(1));

        library.close();

        assertFailsWith(Problem.CLOSED, library.load(session.id()));
    }

    @Test
    void closingWaitsForWhatIsStillToBeWritten() {
        RandomEdits edits = new RandomEdits(16);
        List<CompletableFuture<Saved>> saved = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sessions.add(edits.session(5));
            saved.add(library.create(sessions.getLast(), "New session", "Ada", NOON));
        }

        library.close();

        assertThat(saved).allMatch(CompletableFuture::isDone);
        assertThat(saved).noneMatch(CompletableFuture::isCompletedExceptionally);
        reopen();
        assertThat(sessions).allSatisfy(one -> assertThat(present(one)).isEqualTo(one));
    }

    @Test
    void whatDependsOnAnAnswerMayAskForMore() {
        Session session = new RandomEdits(17).session(1);

        StoredSession loaded =
                library.create(session, "New session", "Ada", NOON)
                        .thenCompose(_ -> library.load(session.id()))
                        .join();

        assertThat(loaded.session()).isEqualTo(session);
    }

    @Test
    void listenersHearOfEachSessionThatChanged() {
        RandomEdits edits = new RandomEdits(18);
        List<Object> heard = new ArrayList<>();
        Runnable end = library.onChange(heard::add);
        Session one = create(edits.session(1));
        Session other = create(edits.session(1));
        library.delete(one.id()).join();
        library.heads().join(); // comes after the news of all before

        end.run();
        library.restore(one.id()).join();

        assertThat(heard).containsExactly(one.id(), other.id(), one.id());
    }

    @Test
    void aListenerThatFailsHarmsNeitherTheWriterNorAnotherListener() {
        Logger log = Logger.getLogger(Library.class.getName());
        log.setLevel(Level.OFF); // the failure is meant
        List<Object> heard = new CopyOnWriteArrayList<>();
        Runnable end =
                library.onChange(
                        _ -> {
                            throw new IllegalStateException("on purpose");
                        });
        Runnable endOther = library.onChange(heard::add);
        Session session = new RandomEdits(19).session(1);

        assertThat(library.create(session, "New session", "Ada", NOON).join().number())
                .isEqualTo(1);
        library.heads().join();

        assertThat(heard).containsExactly(session.id());
        end.run();
        endOther.run();
        log.setLevel(null);
    }

    @Test
    void whatHasEndedFollowingIgnoresLateNews() {
        Following following = library.follow(() -> {});
        following.close();

        assertThatCode(following::request).doesNotThrowAnyException();
        assertThat(following.settled()).isCompletedExceptionally();
    }
}
