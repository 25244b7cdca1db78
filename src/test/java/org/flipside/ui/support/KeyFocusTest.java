package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.flipside.testsupport.FxTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What has the keyboard can be told from what has not. */
class KeyFocusTest extends FxTest {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final Color ACCENT = Color.web("#2b5c8a");
    private static final int EDGE = 6;

    private final Button first = get(() -> new Button("First"));
    private final Button button = get(() -> new Button("Act"));
    private final MenuButton menu = get(() -> new MenuButton("Menu"));
    private final TextField field = get(() -> new TextField("Some    words"));

    @BeforeEach
    void open() {
        show(400, 300, () -> new VBox(16, first, button, menu, field));
        run(first::requestFocus);
    }

    private static boolean hasRing(Region node) {
        return get(
                () ->
                        node.getBorder() != null
                                && node.getBorder().getStrokes().stream()
                                        .map(stroke -> stroke.getTopStroke())
                                        .anyMatch(paint -> !paint.equals(Color.TRANSPARENT)));
    }

    private static boolean isMarked(Node node) {
        return get(() -> node.getPseudoClassStates().contains(VISIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "plain icon-button", "link", "primary"})
    void everyKindOfButtonShowsARing(String kind) {
        run(() -> button.getStyleClass().addAll(kind.split(" ", -1)));
        press(KeyCode.TAB);
        settle();
        assertThat(hasRing(button)).isTrue();
    }

    @Test
    void aMenuButtonShowsARing() {
        run(() -> menu.getStyleClass().addAll("plain", "icon-only"));
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        settle();
        assertThat(hasRing(menu)).isTrue();
    }

    @Test
    void theRingOfWhatAKeyOfOursReachedEndsWithTheFocus() {
        run(() -> KeyFocus.give(button));
        assertThat(isMarked(button)).isTrue();
        run(first::requestFocus);
        assertThat(isMarked(button)).isFalse();
        run(button::requestFocus);
        assertThat(isMarked(button)).isFalse();
    }

    @Test
    void aFieldShowsItsSelectionOnlyWhileItHasTheKeyboard() {
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(get(field::getSelectedText)).isEqualTo("Some    words");
        assertThat(colours()).contains(ACCENT);
        run(first::requestFocus);
        settle();
        assertThat(colours()).doesNotContain(ACCENT);
    }

    /** What is seen within the edges of the field, halfway down. */
    private Set<Color> colours() {
        return get(
                () -> {
                    Image picture = field.snapshot(null, null);
                    PixelReader pixels = picture.getPixelReader();
                    int middle = (int) picture.getHeight() / 2;
                    return IntStream.range(EDGE, (int) picture.getWidth() - EDGE)
                            .mapToObj(x -> pixels.getColor(x, middle))
                            .collect(Collectors.toSet());
                });
    }
}
