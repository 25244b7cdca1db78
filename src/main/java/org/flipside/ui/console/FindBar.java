package org.flipside.ui.console;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.ui.board.BoardModel;
import org.flipside.ui.board.BoardView;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Texts;

import java.util.List;

/** Finds cards on the board: what is found stays bright, Enter goes from one to the next. */
final class FindBar {
    private final TextField field;
    private final Label count;
    private final BoardModel model;
    private final BoardView board;
    private final CardSelection selection;
    private List<Id<Card>> found = List.of();
    private int at = -1;

    FindBar(
            TextField field,
            Label count,
            BoardModel model,
            BoardView board,
            CardSelection selection) {
        this.field = field;
        this.count = count;
        this.model = model;
        this.board = board;
        this.selection = selection;
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.momentProperty().subscribe(this::renew);
    }

    /** Begins to find. */
    void open() {
        field.requestFocus();
        field.selectAll();
    }

    private void find(String words) {
        show(words, model.find(words));
    }

    /** Follows the cards: what is found now may be other cards than before. */
    private void renew() {
        String words = field.getText();
        if (!words.isBlank()) {
            List<Id<Card>> now = model.find(words);
            if (!now.equals(found)) {
                show(words, now);
            }
        }
    }

    private void show(String words, List<Id<Card>> cards) {
        found = cards;
        at = -1;
        board.highlight(found);
        count.setText(words.isBlank() ? "" : Texts.of("console.found", found.size()));
        if (found.isEmpty() && !words.isBlank()) {
            count.setText(Texts.of("console.found-none"));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            next(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            board.requestFocus();
            event.consume();
        }
    }

    private void next(int by) {
        if (found.isEmpty()) {
            return;
        }
        at = Math.floorMod(at < 0 && by < 0 ? -1 : at + by, found.size());
        Id<Card> card = found.get(at);
        selection.only(card);
        board.reveal(card);
        count.setText(Texts.of("console.found-at", at + 1, found.size()));
    }
}
