package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.model.Reveal;
import org.flipside.model.Subject;
import org.flipside.testsupport.BoardSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What hands do by mistake while everybody looks: nothing is lost, nothing jumps. */
class SlipsInTheRoomTest extends ConsoleFxTest {
    SlipsInTheRoomTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    @BeforeEach
    void begin() {
        open();
        press(KeyCode.F5);
        press(KeyCode.ENTER);
        press(KeyCode.PAGE_DOWN);
    }

    private Optional<Subject> looked() {
        return editor.session().progress().map(p -> p.looked());
    }

    private Card card(int number) {
        return editor.session().running().get(number - 1);
    }

    private String state() {
        return ((Label) node("#state")).getText();
    }

    @Test
    void backspaceTakesADigitBackAndDeletesNoCard() {
        int cards = editor.session().cards().size();
        type("12");
        press(KeyCode.BACK_SPACE);
        assertThat(state()).isEqualTo("Claim 1? Enter shows it");
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.DELETE);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);

        assertThat(editor.session().cards().size()).isEqualTo(cards);
        press(KeyCode.SHIFT, KeyCode.F5);
        press(KeyCode.DELETE);
        assertThat(editor.session().cards().size()).isEqualTo(cards - 1);
    }

    @Test
    void aDigitWithAltIsPartOfNoNumber() {
        press(KeyCode.DIGIT2);
        assertThat(state()).isEqualTo("Claim 2? Enter shows it");
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(state()).doesNotContain("Claim");
        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);

        assertThat(looked()).contains(Subject.card(card(1).id()));
    }

    @Test
    void aNumberThatThereIsNotSaysSo() {
        type("99");
        press(KeyCode.ENTER);

        assertThat(state())
                .isEqualTo(
                        "There is no claim 99; the last one is "
                                + editor.session().running().size());
        assertThat(looked()).contains(Subject.card(card(1).id()));
        press(KeyCode.PAGE_DOWN);
        assertThat(state()).doesNotContain("99");
    }

    @Test
    void whoSpeaksGoesOnWhileEvidenceIsTyped() {
        type("+");
        type("Eleven calls were dropped.");
        press(KeyCode.PAGE_DOWN);

        assertThat(reveal()).isEqualTo(Reveal.CODE);
    }

    @Test
    void aClickerStepsTheSessionWhateverWasClickedBefore() {
        press(KeyCode.F8);
        run(() -> rail().requestFocus());
        press(KeyCode.PAGE_DOWN);
        assertThat(reveal()).isEqualTo(Reveal.CODE);
        run(() -> node("#scroll").requestFocus());
        press(KeyCode.PAGE_UP);
        assertThat(reveal()).isEqualTo(Reveal.STORY);
        type("+");
        type("Eleven calls were dropped.");
        press(KeyCode.ENTER);
        press(KeyCode.PAGE_DOWN);

        assertThat(reveal()).isEqualTo(Reveal.CODE);
    }

    /** The first card lies with its flipside up from the beginning. */
    private Reveal reveal() {
        return editor.session().progress().orElseThrow().reveal();
    }

    @Test
    void theListTellsWhichCardTheRoomLooksAtAndWhichWait() {
        press(KeyCode.F8);
        press(KeyCode.P);
        List<String> spoken =
                get(
                        () ->
                                rail().lookupAll(".card-row").stream()
                                        .map(Node::getAccessibleText)
                                        .filter(text -> text != null && !text.isEmpty())
                                        .sorted()
                                        .limit(2)
                                        .toList());

        assertThat(spoken.getFirst()).endsWith(", parked");
        assertThat(spoken.getLast()).endsWith(", now");
    }

    @Test
    void escEndsTheShowFromTheListOfCardsToo() {
        press(KeyCode.CONTROL, KeyCode.F5);
        run(() -> layer.getScene().getWindow().requestFocus());
        press(KeyCode.F8);
        run(() -> rail().requestFocus());
        press(KeyCode.ESCAPE);

        assertThat(get(() -> console.stage().openProperty().get())).isFalse();
    }

    @Test
    void aStageWithNothingOnTheBoardHasNoEmptyStateOverIt() {
        run(
                () ->
                        editor.perform(
                                "empty",
                                s -> {
                                    var without = s;
                                    for (Card card : s.running()) {
                                        without = without.withoutCard(card.id());
                                    }
                                    return without;
                                }));
        Node empty = node(".board-empty");

        assertThat(isSeen(empty)).isFalse();
        press(KeyCode.SHIFT, KeyCode.F5);
        assertThat(isSeen(empty)).isTrue();
    }

    @Test
    void aSessionThatRunsIsTakenUpWhereItStands() {
        SessionConsole again = get(this::makeConsole);
        run(() -> layer.setContent(again.root()));
        run(again::focus);

        assertThat(isSeen(node("#going"))).isTrue();
        assertThat(isSeen(node("#inspectorPlace"))).isFalse();
        press(KeyCode.SHIFT, KeyCode.F5);
        assertThat(isSeen(node("#inspectorPlace"))).isTrue();
        run(again::close);
    }

    @Test
    void theStageIsNotClosedForARehearsalByOneKey() {
        press(KeyCode.CONTROL, KeyCode.R);

        assertThat(text(".told-text"))
                .isEqualTo("This session runs. A rehearsal closes its stage. Once more does it.");
        assertThat(isSeen(node(".told-act"))).isTrue();
    }
}
