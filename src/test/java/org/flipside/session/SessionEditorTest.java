package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.model.Card;
import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.RandomEdits;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class SessionEditorTest {
    private final Session first = SmallSessions.with("We listen.", "We learn.");
    private final Card card = first.running().getFirst();
    private final MemoryLog log = new MemoryLog();
    private final SessionEditor editor = log.edit(first);

    private void turn() {
        editor.perform("turn claim 1", session -> session.editCard(card.id(), Card::turned));
    }

    private void note(String text) {
        editor.perform(
                "edit notes", session -> session.editCard(card.id(), c -> c.withNotes(text)));
    }

    @Test
    void turningACardIsUndoable() {
        turn();
        assertThat(editor.undoLabel()).contains("turn claim 1");
        editor.undo();
        assertThat(editor.session()).isEqualTo(first);
        assertThat(editor.redoLabel()).contains("turn claim 1");
        editor.redo();
        assertThat(editor.session()).isEqualTo(first.with(card.turned()));
    }

    @Test
    void observersHearOfEachChangeOnceAndMustNotChangeAnything() {
        List<SessionEditor.Change> heard = new ArrayList<>();
        Runnable end = editor.observe(heard::add);
        turn();
        end.run();
        note("quiet");
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().after()).isEqualTo(first.with(card.turned()));

        editor.observe(_ -> turn());
        assertThatThrownBy(() -> note("loud")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        assertThat(editor.perform("nothing", session -> session)).isEmpty();
        assertThat(editor.undoLabel()).isEmpty();
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() {
        turn();
        editor.undo();
        note("other");
        assertThat(editor.redoLabel()).isEmpty();
        assertThat(editor.redo()).isEqualTo(new SessionEditor.Outcome.Nothing());
    }

    @Test
    void undoAndRedoSurviveARestart() {
        turn();
        note("one");
        note("two");
        editor.undo();
        SessionEditor again = log.edit(editor.session());
        assertThat(again.undoLabel()).contains("edit notes");
        assertThat(again.redoLabel()).contains("edit notes");
        again.redo();
        assertThat(again.session().cards().get(card.id()).orElseThrow().notes()).isEqualTo("two");
        again.undo();
        again.undo();
        again.undo();
        assertThat(again.session()).isEqualTo(first);
        assertThat(again.undo()).isEqualTo(new SessionEditor.Outcome.Nothing());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyWalkOfEditsUndosAndRestartsEndsWhereTheJournalSays(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session start = edits.session(4);
        MemoryLog walkLog = new MemoryLog();
        SessionEditor walking = walkLog.edit(start);
        for (int i = 0; i < 120; i++) {
            switch ((int) ((seed * 31 + i * 17L) % 7)) {
                case 0 -> walking.undo();
                case 1 -> walking.redo();
                case 2 -> walking = walkLog.edit(walking.session());
                default -> walking.perform("edit " + i, edits::edit);
            }
        }
        Session replayed = start;
        for (ChangeLog.Entry entry : walkLog.entries()) {
            ChangeSet.Outcome outcome = entry.changes().apply(replayed);
            assertThat(outcome).isInstanceOf(ChangeSet.Outcome.Applied.class);
            replayed = ((ChangeSet.Outcome.Applied) outcome).session();
        }
        assertThat(replayed).isEqualTo(walking.session());
        while (walking.undo() instanceof SessionEditor.Outcome.Done) {
            assertThat(walking.redoLabel()).isPresent();
        }
        assertThat(walking.session()).isEqualTo(start);
    }

    @Test
    void aFailedWriteIsTellableKeepsTheOrderAndCanBeTriedAgain() {
        List<SaveState> states = new ArrayList<>();
        editor.observeSaving(states::add);
        log.fail(true);
        turn();
        note("later");
        assertThat(editor.saveState())
                .isInstanceOfSatisfying(
                        SaveState.Failed.class,
                        failed -> {
                            assertThat(failed.waiting()).isEqualTo(2);
                            assertThat(failed.cause()).hasMessage("The disk is full");
                        });
        assertThat(editor.settled()).isCompletedExceptionally();

        log.fail(false);
        editor.retrySaving();
        assertThat(editor.saveState()).isInstanceOf(SaveState.Saved.class);
        assertThat(editor.settled()).isCompleted();
        assertThat(log.entries()).extracting(ChangeLog.Entry::number).containsExactly(1L, 2L);
    }
}
