package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Id;
import org.flipside.model.Side;
import org.flipside.testsupport.BoardSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The list of cards beside the board. */
class CardRailTest extends ConsoleFxTest {
    CardRailTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    @BeforeEach
    void unfold() {
        open();
        run(() -> console.commands().get("window.rail").run());
    }

    private List<Integer> rows() {
        var list = rail();
        return get(() -> List.copyOf(list.getSelectionModel().getSelectedIndices()));
    }

    private List<String> quotes() {
        var list = rail();
        return get(() -> list.getItems().stream().map(card -> card.claim().quote()).toList());
    }

    /** Drops a card on a row, so many parts of its height from above; 0 is below all rows. */
    private void drop(int card, int row, double part) {
        Id<Card> dropped = cards(card).getFirst();
        var list = rail();
        run(
                () -> {
                    CardListCell cell =
                            list.lookupAll(".card-row").stream()
                                    .map(CardListCell.class::cast)
                                    .filter(c -> row == 0 ? c.isEmpty() : c.getIndex() == row - 1)
                                    .findFirst()
                                    .orElseThrow();
                    cell.dropped(dropped, cell.getHeight() * part);
                });
    }

    private List<Integer> order(List<Card> before) {
        return editor.session().running().stream()
                .map(now -> before.stream().map(Card::id).toList().indexOf(now.id()) + 1)
                .toList();
    }

    @Test
    void itShowsTheRunAndFollowsIt() {
        List<String> before = quotes();
        assertThat(before).hasSize(8).startsWith("The customer comes first.");
        var second = cards(2).getFirst();
        run(
                () ->
                        editor.perform(
                                "edit",
                                s -> s.editCard(second, c -> c.withClaim(Claim.of("New.")))));
        assertThat(quotes().get(1)).isEqualTo("New.");
        run(() -> editor.perform("delete", s -> s.withoutCard(second)));
        assertThat(quotes()).hasSize(7).doesNotContain("New.");
        run(editor::undo);
        run(editor::undo);
        assertThat(quotes()).isEqualTo(before);
    }

    @Test
    void itSharesASelectionOfSeveralCardsWithTheBoard() {
        run(() -> console.selection().all(cards(2, 5, 6)));
        assertThat(rows()).containsExactlyInAnyOrder(1, 4, 5);
        run(() -> console.selection().toggle(cards(5).getFirst()));
        assertThat(rows()).containsExactlyInAnyOrder(1, 5);
        run(() -> console.selection().none());
        assertThat(rows()).isEmpty();

        var list = rail();
        run(() -> list.getSelectionModel().clearAndSelect(3));
        assertThat(selected()).isEqualTo(cards(4));
        run(() -> list.getSelectionModel().select(0));
        assertThat(selected()).containsExactlyInAnyOrderElementsOf(cards(1, 4));
    }

    @Test
    void aChangeOfASelectedCardKeepsTheSelection() {
        run(() -> console.selection().all(cards(2, 3)));
        run(() -> console.commands().get("card.turn").run());
        assertThat(selected()).isEqualTo(cards(2, 3));
        assertThat(rows()).containsExactlyInAnyOrder(1, 2);
        run(() -> console.commands().get("card.delete").run());
        assertThat(selected()).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void theSpaceBarTurnsTheCardOfTheRow() {
        var list = rail();
        run(() -> list.getSelectionModel().clearAndSelect(1));
        run(list::requestFocus);
        press(KeyCode.SPACE);
        assertThat(editor.session().running().get(1).side()).isEqualTo(Side.FLIPSIDE);
        assertThat(selected()).isEqualTo(cards(2));
    }

    @Test
    void aCardDroppedOnARowGoesBeforeItOrBehindItInTheRun() {
        List<Card> before = editor.session().running();
        drop(1, 4, 0.8);
        assertThat(order(before)).containsExactly(2, 3, 4, 1, 5, 6, 7, 8);
        assertThat(editor.undoLabel()).contains("move claim 1 in the run");
        assertThat(quotes().get(3)).isEqualTo(before.getFirst().claim().quote());
        run(editor::undo);
        drop(1, 4, 0.2);
        assertThat(order(before)).containsExactly(2, 3, 1, 4, 5, 6, 7, 8);
        run(editor::undo);
        drop(6, 2, 0.2);
        assertThat(order(before)).containsExactly(1, 6, 2, 3, 4, 5, 7, 8);
        run(editor::undo);
        drop(6, 0, 0.2);
        assertThat(order(before)).containsExactly(1, 2, 3, 4, 5, 7, 8, 6);
    }

    @Test
    void aCardDroppedWhereItIsStaysThere() {
        drop(3, 3, 0.8);
        drop(3, 3, 0.2);
        drop(3, 4, 0.2);
        drop(3, 2, 0.8);
        assertThat(editor.undoLabel()).isEmpty();
    }
}
