package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.flipside.model.Rating;
import org.flipside.model.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresRobotTest extends InspectorFxTest {
    @Test
    void ranksAreTypedAndSteppedAndExplained() {
        open(416);
        press(KeyCode.S);
        assertThat(focusedName()).isEqualTo("Severity: not rated");
        assertThat(sees("anchors")).isTrue();
        type("10");
        press(KeyCode.LEFT);
        press(KeyCode.TAB);
        type("The promise itself");
        press(KeyCode.TAB);
        type("4");
        leave();
        assertThat(before())
                .isEqualTo(
                        new Rating(
                                new Score(9, "The promise itself"), new Score(4, ""), Score.NONE));
        assertThat(sees("anchors")).isFalse();
    }

    @Test
    void undoTakesBackTheRankThatWasJustChosen() {
        open(416);
        press(KeyCode.S);
        type("7");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(before().isEmpty()).isTrue();
        assertThat(focusedName()).isEqualTo("Severity: not rated");
    }

    @ParameterizedTest
    @ValueSource(doubles = {416, 360})
    void tenCellsFitThePanel(double width) {
        open(width);
        press(KeyCode.S);
        robot.clickOn("10");
        settle();
        leave();
        assertThat(before().severity().rank()).isEqualTo(10);
        assertThat(
                        get(
                                () ->
                                        inspector.lookupAll(".rank").stream()
                                                .mapToDouble(
                                                        node ->
                                                                node.localToScene(
                                                                                node
                                                                                        .getLayoutBounds())
                                                                        .getMaxX())
                                                .max()
                                                .orElseThrow()))
                .isLessThanOrEqualTo(width - 8);
    }

    private Rating before() {
        return given.editor().session().scoresOf(cards.getFirst()).before();
    }
}
