package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor.Outcome;
import org.flipside.testsupport.SlowLog;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;

/** Undo and redo of steps that an editor of an earlier run made and that must be read first. */
class ReadingStepsTest {
    private final Session first = SmallSessions.with("We listen.", "We learn.");
    private final Card card = first.running().getFirst();
    private final Session turned = first.with(card.turned());
    private final SlowLog log = new SlowLog();

    private SessionEditor afterATurn() {
        SessionEditor earlier = log.edit(first);
        earlier.perform("turn claim 1", session -> session.editCard(card.id(), Card::turned));
        log.work();
        return log.edit(turned);
    }

    private static CompletableFuture<Outcome> reading(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Reading.class);
        assertThat(((Outcome.Reading) outcome).label()).isEqualTo("turn claim 1");
        return ((Outcome.Reading) outcome).outcome();
    }

    @Test
    void undoOfAStepThatIsStillBeingReadIsDoneOnceItIsRead() {
        SessionEditor editor = afterATurn();
        CompletableFuture<Outcome> outcome = reading(editor.undo());
        assertThat(outcome).isNotDone();
        assertThat(editor.session()).isEqualTo(turned);

        log.work();
        assertThat(outcome.join()).isInstanceOf(Outcome.Done.class);
        assertThat(editor.session()).isEqualTo(first);
        assertThat(editor.redoLabel()).contains("turn claim 1");
    }

    @Test
    void redoAfterOpeningAgainIsDoneOnceTheStepIsRead() {
        SessionEditor earlier = afterATurn();
        log.work();
        earlier.undo();
        log.work();
        SessionEditor editor = log.edit(earlier.session());
        CompletableFuture<Outcome> outcome = reading(editor.redo());
        log.work();
        assertThat(outcome.join()).isInstanceOf(Outcome.Done.class);
        assertThat(editor.session()).isEqualTo(turned);
    }

    @Test
    void stepsAreReadAheadSoThatUndoAndRedoNeedNotWait() {
        SessionEditor editor = afterATurn();
        log.work();
        assertThat(editor.undo()).isInstanceOf(Outcome.Done.class);
        log.work();
        SessionEditor again = log.edit(editor.session());
        log.work();
        assertThat(again.redo()).isInstanceOf(Outcome.Done.class);
        assertThat(again.session()).isEqualTo(turned);
    }

    @Test
    void anEditMadeMeanwhileIsNotTakenBackInstead() {
        SessionEditor editor = afterATurn();
        CompletableFuture<Outcome> outcome = reading(editor.undo());
        editor.perform("edit notes", s -> s.editCard(card.id(), c -> c.withNotes("new")));
        Session edited = editor.session();
        log.work();
        assertThat(outcome.join()).isEqualTo(new Outcome.Nothing());
        assertThat(editor.session()).isEqualTo(edited);
        assertThat(editor.undoLabel()).contains("edit notes");
    }

    @Test
    void undoTwiceWhileTheFirstStepIsReadTakesTwoStepsBack() {
        SessionEditor earlier = log.edit(first);
        earlier.perform("edit notes", s -> s.editCard(card.id(), c -> c.withNotes("new")));
        earlier.perform("turn claim 1", s -> s.editCard(card.id(), Card::turned));
        log.work();
        SessionEditor editor = log.edit(earlier.session());
        CompletableFuture<Outcome> one = reading(editor.undo());
        CompletableFuture<Outcome> two = reading(editor.undo());
        log.work();
        assertThat(one.join()).isInstanceOf(Outcome.Done.class);
        assertThat(two.join()).isInstanceOf(Outcome.Done.class);
        assertThat(editor.session()).isEqualTo(first);
    }

    @Test
    void neitherOfTwoUndosTakesBackAnEditMadeMeanwhile() {
        SessionEditor editor = afterATurn();
        CompletableFuture<Outcome> one = reading(editor.undo());
        CompletableFuture<Outcome> two = reading(editor.undo());
        editor.perform("edit notes", s -> s.editCard(card.id(), c -> c.withNotes("new")));
        Session edited = editor.session();
        log.work();
        assertThat(one.join()).isEqualTo(new Outcome.Nothing());
        assertThat(two.join()).isEqualTo(new Outcome.Nothing());
        assertThat(editor.session()).isEqualTo(edited);
    }
}
