package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flipside.model.Card;
import org.flipside.model.Session;
import org.flipside.store.JournalEntry;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

class RehearsalLogTest {
    private final Session session = Sessions.withCards("One", "Two");
    private final RehearsalLog log =
            new RehearsalLog(session, "rehearse", "Ada", GivenEditor.CLOCK.instant());
    private final SessionEditor editor = log.edit(GivenEditor.CLOCK, "Ada", Runnable::run);

    @Test
    void everythingWorksUndoAndRedoAmongIt() {
        editor.perform("rename", s -> s.with(s.details().withTitle("Other")));
        editor.note("rename", s -> s.with(s.details().withTitle("Event")));
        assertThat(editor.session().details().title()).isEqualTo("Event");
        editor.perform(
                "turn", s -> CardEdits.turn(s, s.cards().list().stream().map(Card::id).toList()));
        editor.undo();
        assertThat(editor.session().running())
                .allMatch(card -> card.side() == org.flipside.model.Side.CLAIM);
        editor.redo();
        assertThat(editor.session().running())
                .allMatch(card -> card.side() == org.flipside.model.Side.FLIPSIDE);
        assertThat(editor.saveState()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void itTellsWhatWasDoneInTheRehearsalAlone() {
        editor.perform("rename", s -> s.with(s.details().withTitle("Other")));
        editor.note("happen", s -> s.with(s.details().withTitle("Event")));
        editor.perform("again", s -> s.with(s.details().withTitle("Third")));
        editor.undo();

        assertThat(log.entries())
                .extracting(JournalEntry::number, JournalEntry::kind)
                .containsExactly(
                        tuple(1L, JournalEntry.Kind.CREATED),
                        tuple(2L, JournalEntry.Kind.EDIT),
                        tuple(3L, JournalEntry.Kind.EVENT),
                        tuple(4L, JournalEntry.Kind.EDIT),
                        tuple(5L, JournalEntry.Kind.UNDO));
    }

    @Test
    void theSessionThatItBeganWithStaysAsItIs() {
        editor.perform("rename", s -> s.with(s.details().withTitle("Other")));

        assertThat(session.details().title()).isEqualTo("A session");
    }
}
