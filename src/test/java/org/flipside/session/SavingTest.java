package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Session;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.SlowLog;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What an editor says of changes that are on their way to the disk. */
class SavingTest {
    private final Session first = SmallSessions.with("We listen.");
    private final Card card = first.running().getFirst();

    private void note(SessionEditor editor, String text) {
        editor.perform(
                "edit notes", session -> session.editCard(card.id(), c -> c.withNotes(text)));
    }

    @Test
    void aWriteThatFailedOnceAndHealedAtTheNextEditIsSettled() {
        MemoryLog log = new MemoryLog();
        SessionEditor editor = log.edit(first);
        log.fail(true);
        note(editor, "one");
        CompletableFuture<?> failed = editor.settled();
        assertThat(failed).isCompletedExceptionally();

        log.fail(false);
        note(editor, "two");
        assertThat(editor.saveState()).isEqualTo(new SaveState.Saved(MemoryLog.NOW));
        assertThat(editor.settled()).isCompleted();
        assertThat(log.entries()).extracting(ChangeLog.Entry::number).containsExactly(1L, 2L);
    }

    @Test
    void nothingIsSettledBeforeTheLastChangeIsOnDisk() {
        SlowLog log = new SlowLog();
        SessionEditor editor = log.edit(first);
        List<SaveState> states = new ArrayList<>();
        editor.observeSaving(states::add);
        note(editor, "one");
        CompletableFuture<?> settled = editor.settled();
        note(editor, "two");
        assertThat(settled).isNotDone().isSameAs(editor.settled());
        assertThat(editor.saveState()).isInstanceOf(SaveState.Saving.class);

        log.work();
        assertThat(settled).isCompleted();
        assertThat(states.getFirst()).isInstanceOf(SaveState.Saved.class);
        assertThat(states.getLast()).isEqualTo(new SaveState.Saved(MemoryLog.NOW));
    }

    @Test
    void aChangeMadeWhileAFailedOneIsTriedAgainIsAwaitedToo() {
        SlowLog log = new SlowLog();
        SessionEditor editor = log.edit(first);
        log.fail(true);
        note(editor, "one");
        log.work();
        log.fail(false);
        editor.retrySaving();
        CompletableFuture<?> settled = editor.settled();
        note(editor, "two");
        assertThat(settled).isNotDone();
        log.work();
        assertThat(settled).isCompleted();
        assertThat(editor.saveState()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void whatFailsAgainIsToldAgain() {
        MemoryLog log = new MemoryLog();
        SessionEditor editor = log.edit(first);
        log.fail(true);
        note(editor, "one");
        editor.retrySaving();
        assertThat(editor.settled()).isCompletedExceptionally();
        assertThat(editor.saveState())
                .isInstanceOfSatisfying(
                        SaveState.Failed.class, state -> assertThat(state.waiting()).isEqualTo(1));
    }
}
