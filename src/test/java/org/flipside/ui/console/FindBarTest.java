package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.testsupport.BoardSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Finding cards: “desk” stands on the second, the fourth and the seventh. */
class FindBarTest extends ConsoleFxTest {
    FindBarTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    @BeforeEach
    void find() {
        open();
        run(() -> console.board().setViewport(new Viewport(-40, -60, 0.41)));
        press(KeyCode.CONTROL, KeyCode.F);
    }

    private TextField field() {
        return (TextField) node("#findField");
    }

    /** The numbers of the cards that have stepped back. */
    private List<Integer> dim() {
        return get(
                () ->
                        console.board().lookupAll("*").stream()
                                .filter(Node::isVisible)
                                .filter(node -> node.getOpacity() < 0.5)
                                .map(node -> String.valueOf(node.getAccessibleText()))
                                .filter(text -> text.startsWith("Claim "))
                                .map(text -> text.replaceAll("Claim (\\d+).*", "$1"))
                                .map(Integer::valueOf)
                                .sorted()
                                .toList());
    }

    @Test
    void theOthersStepBackWhileSomebodyTypes() {
        type("desk");
        assertThat(text("#found")).isEqualTo("3 cards");
        assertThat(dim()).containsExactly(1, 3, 5, 6, 8);
        type(" sheet");
        assertThat(text("#found")).isEqualTo("1 card");
        assertThat(selected()).isEmpty();
    }

    @Test
    void enterGoesFromOneToTheNextAndShiftAndEnterBack() {
        type("desk");
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(cards(2));
        assertThat(text("#found")).isEqualTo("1 of 3");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(cards(7));
        press(KeyCode.ENTER);
        assertThat(text("#found")).isEqualTo("1 of 3");
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(selected()).isEqualTo(cards(7));
        assertThat(text("#found")).isEqualTo("3 of 3");
        assertThat(get(field()::isFocused)).isTrue();
    }

    @Test
    void aCardThatIsComeToIsBroughtIntoView() {
        run(() -> console.board().setViewport(new Viewport(-4_000, -4_000, 1)));
        type("roof");
        press(KeyCode.ENTER);
        assertThat(get(() -> console.board().visible().contains(624 + 120, 224 + 80))).isTrue();
    }

    @Test
    void escClearsItAndGoesBackToTheBoard() {
        type("desk");
        press(KeyCode.ESCAPE);
        assertThat(field().getText()).isEmpty();
        assertThat(text("#found")).isEmpty();
        assertThat(dim()).isEmpty();
        assertThat(get(() -> console.board().isFocused())).isTrue();
    }

    @Test
    void whatIsNotThereIsSaidAndNothingStepsBack() {
        type("zebra");
        assertThat(text("#found")).isEqualTo("Nothing found");
        press(KeyCode.ENTER);
        assertThat(selected()).isEmpty();
        assertThat(dim()).isEmpty();
    }

    @Test
    void aFoundCardThatWasDeletedIsPassedOver() {
        type("desk");
        var gone = cards(2).getFirst();
        run(() -> editor.perform("delete claim 2", s -> s.withoutCard(gone)));
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(cards(3));
        assertThat(text("#found")).isEqualTo("1 of 2");
    }

    @Test
    void aCardWhoseWordsChangeIsFoundOrNoLongerFound() {
        type("desk");
        var second = cards(2).getFirst();
        var third = cards(3).getFirst();
        run(
                () -> {
                    editor.perform("tag claim 3", s -> tagged(s, third));
                    editor.perform("delete claim 2", s -> s.withoutCard(second));
                });
        assertThat(text("#found")).isEqualTo("3 cards");
        assertThat(dim()).containsExactly(1, 4, 5, 7);
    }

    private static Session tagged(Session session, Id<Card> card) {
        return session.editCard(card, old -> old.withTags(List.of("desk")));
    }
}
