package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A board without cards, and the ways in which cards come to it. */
class EmptyBoardTest extends ConsoleFxTest {
    private static final String ADD_CARD = "Add card";
    private static final String ADD_LINES = "Add one per line";

    EmptyBoardTest(@TempDir Path folder) {
        super(folder, SmallSessions.with());
    }

    private List<String> quotes() {
        return editor.session().running().stream().map(card -> card.claim().quote()).toList();
    }

    @Test
    void oneButtonAddsACardAndThenTheBoardIsNotEmptyAnyMore() {
        open();
        assertThat(isSeen(node(".board-empty"))).isTrue();
        run(button(".board-empty", ADD_CARD)::fire);
        type("We listen.");
        press(KeyCode.ENTER);
        assertThat(quotes()).containsExactly("We listen.");
        assertThat(selected()).isEqualTo(cards(1));
        assertThat(isSeen(node(".board-empty"))).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(isSeen(node(".board-empty"))).isTrue();
    }

    @Test
    void theOtherAddsACardForEachLine() {
        open();
        run(button(".board-empty", ADD_LINES)::fire);
        type("We listen.");
        press(KeyCode.ENTER);
        type("We learn.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(quotes()).containsExactly("We listen.", "We learn.");
        assertThat(get(layer::isShowing)).isFalse();
        assertThat(isSeen(node(".board-empty"))).isFalse();
    }

    @Test
    void linesOfTheClipboardAreSeenBeforeTheyAreCards() {
        open();
        run(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(
                                        Map.of(
                                                DataFormat.PLAIN_TEXT,
                                                "We listen.\n\n  We learn.\nWe care.\n")));
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(get(layer::isShowing)).isTrue();
        var preview = (ListView<?>) node("#preview");
        assertThat(isSeen(preview)).isTrue();
        assertThat(get(() -> preview.getItems().size())).isEqualTo(3);
        assertThat(quotes()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(quotes()).containsExactly("We listen.", "We learn.", "We care.");
        List<Card> added = editor.session().running();
        assertThat(selected()).isEqualTo(added.stream().map(Card::id).toList());
        assertThat(added.stream().map(Card::place).distinct()).hasSize(3);
        run(editor::undo);
        assertThat(quotes()).isEmpty();
    }

    @Test
    void escAddsNothing() {
        open();
        press(KeyCode.C);
        type("We listen.");
        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isFalse();
        assertThat(quotes()).isEmpty();
        assertThat(get(() -> console.board().isFocused())).isTrue();
    }
}
