package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Session;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

class RehearsalLogTest {
    private final Session session = Sessions.withCards("One", "Two");
    private final SessionEditor editor =
            RehearsalLog.edit(session, GivenEditor.CLOCK, "Ada", Runnable::run);

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
    void theSessionThatItBeganWithStaysAsItIs() {
        editor.perform("rename", s -> s.with(s.details().withTitle("Other")));

        assertThat(session.details().title()).isEqualTo("A session");
    }
}
