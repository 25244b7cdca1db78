package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.flipside.testsupport.FxTest;
import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class ModalLayerTest extends FxTest {
    private final AtomicInteger undone = new AtomicInteger();
    private final Button content = get(() -> new Button("Content"));
    private final ModalLayer layer = get(ModalLayer::new);

    private boolean isTold() {
        Node told = layer.lookup(".told");
        return told.isVisible();
    }

    @Test
    void whatWasToldIsDoneOnceAndGone() {
        show(600, 400, () -> layer);
        run(() -> layer.tell("3 cards deleted", "Undo", undone::incrementAndGet));
        assertThat(get(this::isTold)).isTrue();
        assertThat(get(() -> ((Label) layer.lookup(".told-text")).getText()))
                .isEqualTo("3 cards deleted");
        run(() -> ((Button) layer.lookup(".told-act")).fire());
        assertThat(undone).hasValue(1);
        assertThat(get(this::isTold)).isFalse();
    }

    @Test
    void whoAsksAgainInSpiteOfADoubtMeansIt() {
        show(600, 400, () -> layer);
        run(() -> layer.doubt("Too many answers", "Reveal", undone::incrementAndGet));
        assertThat(undone).hasValue(0);
        assertThat(get(this::isTold)).isTrue();
        run(() -> layer.doubt("Another thing", "Go on", undone::incrementAndGet));
        assertThat(undone).hasValue(0);
        run(() -> layer.doubt("Another thing", "Go on", undone::incrementAndGet));

        assertThat(undone).hasValue(1);
        assertThat(get(this::isTold)).isFalse();
        run(() -> layer.tell("3 cards deleted", "Undo", undone::incrementAndGet));
        run(() -> layer.tell("3 cards deleted", "Undo", undone::incrementAndGet));
        assertThat(undone).hasValue(1);
    }

    @Test
    void whatWasToldOfOneContentIsOverWithIt() {
        show(600, 400, () -> layer);
        run(() -> layer.setContent(content));
        run(() -> layer.tell("3 cards deleted", "Undo", undone::incrementAndGet));
        run(() -> layer.setContent(new StackPane()));
        assertThat(get(this::isTold)).isFalse();
        assertThat(get(() -> layer.lookup(".told-act"))).isNull();
    }

    @Test
    void escClosesADialogAndTheKeyboardGoesBack() {
        show(600, 400, () -> layer);
        run(() -> layer.setContent(content));
        run(content::requestFocus);
        Button inDialog = get(() -> new Button("OK"));
        run(() -> layer.show(new VBox(inDialog), inDialog));
        assertThat(get(inDialog::isFocused)).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isFalse();
        assertThat(get(content::isFocused)).isTrue();
    }
}
