package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.CardEdits;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.SlowLog;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.CardSelection;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;

class ConsoleViewModelTest extends FxTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Session session = SmallSessions.with("One.", "Two.", "Three.");
    private final List<Id<Card>> cards = session.running().stream().map(Card::id).toList();
    private final CardSelection selection = new CardSelection();
    private final MemoryLog log = new MemoryLog();
    private final SessionEditor editor = log.edit(session);
    private final ConsoleViewModel model = new ConsoleViewModel(editor, selection, ZONE);

    private void turn(int number) {
        editor.perform(
                "turn claim " + number, s -> CardEdits.turn(s, List.of(cards.get(number - 1))));
    }

    @Test
    void titleAndSubtitleSayWhatAndWhoseTheSessionIs() {
        assertThat(model.getTitle()).isEqualTo("Through the customer’s eyes");
        assertThat(model.getSubtitle())
                .isEqualTo("Nordhaven Mutual · claims unit · Sat 21 Nov 2026");
        editor.perform("rename", s -> s.with(s.details().withTitle("Other eyes")));
        assertThat(model.getTitle()).isEqualTo("Other eyes");
    }

    @Test
    void whenItWasSavedIsToldInTheTimeOfTheRoom() {
        assertThat(model.getSaved()).isEqualTo("Saved 11:36:41");
        assertThat(model.isFailed()).isFalse();
    }

    @Test
    void changesOnTheirWaySaySo() {
        SlowLog slow = new SlowLog();
        SessionEditor slowly = slow.edit(session);
        ConsoleViewModel of = new ConsoleViewModel(slowly, selection, ZONE);
        slowly.perform("turn claim 1", s -> CardEdits.turn(s, List.of(cards.getFirst())));
        assertThat(of.getSaved()).isEqualTo("Saving …");
        slow.work();
        assertThat(of.getSaved()).isEqualTo("Saved 11:36:41");
    }

    @Test
    void aFailedSaveSaysWhatIsSafeAndTryingAgainHealsIt() {
        log.fail(true);
        turn(1);
        turn(2);
        assertThat(model.isFailed()).isTrue();
        assertThat(model.isTroubled()).isTrue();
        assertThat(model.getSaved()).isEqualTo("2 changes not saved");
        assertThat(model.getProblem())
                .isEqualTo(
                        "Everything up to 11:36:41 is safe. The last 2 changes are only in memory:"
                                + " The disk is full");
        model.retrySaving();
        assertThat(model.isFailed()).isTrue();

        log.fail(false);
        model.retrySaving();
        assertThat(model.isFailed()).isFalse();
        assertThat(model.isTroubled()).isFalse();
        assertThat(model.getProblem()).isEmpty();
        assertThat(model.getSaved()).isEqualTo("Saved 11:36:41");
    }

    @Test
    void undoAndRedoNameTheirStep() {
        assertThat(model.getUndo()).isEmpty();
        assertThat(model.getRedo()).isEmpty();
        turn(1);
        assertThat(model.getUndo()).isEqualTo("Undo: turn claim 1");
        model.undo();
        assertThat(model.getUndo()).isEmpty();
        assertThat(model.getRedo()).isEqualTo("Redo: turn claim 1");
        model.redo();
        assertThat(model.getUndo()).isEqualTo("Undo: turn claim 1");
        assertThat(model.getRedo()).isEmpty();
    }

    @Test
    void aStepThatIsStillBeingReadIsTakenBackOnceItIsRead() {
        SlowLog slow = new SlowLog();
        SessionEditor earlier = slow.edit(session);
        earlier.perform("turn claim 1", s -> CardEdits.turn(s, List.of(cards.getFirst())));
        slow.work();
        SessionEditor later = slow.edit(earlier.session());
        ConsoleViewModel of = new ConsoleViewModel(later, selection, ZONE);
        of.undo();
        assertThat(later.session()).isEqualTo(earlier.session());
        slow.work();
        assertThat(later.session()).isEqualTo(session);
        assertThat(of.getRedo()).isEqualTo("Redo: turn claim 1");
    }

    @Test
    void aStepThatCannotBeReadIsToldUntilSomethingIsSaved() {
        SlowLog slow = new SlowLog();
        SessionEditor earlier = slow.edit(session);
        earlier.perform("turn claim 1", s -> CardEdits.turn(s, List.of(cards.getFirst())));
        slow.work();
        SessionEditor later = slow.edit(earlier.session());
        ConsoleViewModel of = new ConsoleViewModel(later, selection, ZONE);
        slow.fail(true);
        of.undo();
        slow.work();
        settle();
        assertThat(later.session()).isEqualTo(earlier.session());
        assertThat(of.isTroubled()).isTrue();
        assertThat(of.isFailed()).isFalse();
        assertThat(of.getProblem())
                .isEqualTo(
                        "“turn claim 1” could not be read from the library. Nothing was changed.");

        slow.fail(false);
        of.undo();
        slow.work();
        settle();
        assertThat(later.session()).isEqualTo(session);
        assertThat(of.isTroubled()).isFalse();
    }

    @Test
    void aStepWhoseCardsChangedMeanwhileIsRefused() {
        turn(1);
        Session other = editor.session().editCard(cards.getFirst(), c -> c.withNotes("new"));
        SessionEditor later = log.edit(other);
        ConsoleViewModel of = new ConsoleViewModel(later, selection, ZONE);
        of.undo();
        assertThat(later.session()).isEqualTo(other);
        assertThat(of.isTroubled()).isTrue();
        assertThat(of.getProblem()).startsWith("“turn claim 1” cannot be undone");
    }

    @Test
    void countsFollowTheSelectionAndTheCards() {
        assertThat(model.getCounts()).isEqualTo("3 cards · 0 turned · 0 selected");
        selection.all(cards.subList(0, 2));
        assertThat(model.getCounts()).isEqualTo("3 cards · 0 turned · 2 selected");
        turn(1);
        assertThat(model.getCounts()).isEqualTo("3 cards · 1 turned · 2 selected");
        assertThat(model.getCardCount()).isEqualTo("3 · 1 turned");
        editor.perform("delete 2 cards", s -> CardEdits.remove(s, cards.subList(1, 3)));
        assertThat(model.getCounts()).startsWith("1 card · 1 turned");
    }

    @Test
    void aBoardWithoutCardsIsEmpty() {
        assertThat(model.isEmpty()).isFalse();
        editor.perform("delete 3 cards", s -> CardEdits.remove(s, cards));
        assertThat(model.isEmpty()).isTrue();
        assertThat(model.getCounts()).startsWith("No cards");
        model.undo();
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void aClosedOneFollowsNothing() {
        model.close();
        selection.only(cards.getFirst());
        turn(1);
        assertThat(model.getCounts()).isEqualTo("3 cards · 0 turned · 0 selected");
        assertThat(model.getUndo()).isEmpty();
    }
}
