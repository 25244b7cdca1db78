package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.HPos;
import javafx.scene.Node;

import org.flipside.testsupport.FxTest;
import org.junit.jupiter.api.Test;

import java.util.List;

class KeyHintsTest extends FxTest {
    private final KeyHints hints = get(() -> new KeyHints(HPos.RIGHT));

    private void showIn(double width) {
        show(
                width,
                60,
                () -> {
                    hints.show(List.of(hint("A"), hint("B"), hint("C")));
                    return hints;
                });
    }

    private static Node hint(String key) {
        return Keys.hint(key, "does something");
    }

    private List<Boolean> visible() {
        return get(() -> hints.getChildren().stream().map(Node::isVisible).toList());
    }

    @Test
    void allAreShownAtTheRightWhereThereIsRoom() {
        showIn(600);
        assertThat(visible()).containsExactly(true, true, true);
        assertThat(get(() -> hints.getChildren().getLast().getBoundsInParent().getMaxX()))
                .isBetween(598.0, 601.0);
    }

    @Test
    void whatDoesNotFitIsLeftOutWholeTheLastFirst() {
        showIn(280);
        assertThat(visible()).containsExactly(true, true, false);
    }

    @Test
    void whereNoneFitsNoneIsShown() {
        showIn(40);
        assertThat(visible()).containsExactly(false, false, false);
    }
}
