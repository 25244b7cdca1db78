package org.flipside.ui.priority;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.flipside.catalogue.Priority;
import org.flipside.catalogue.PriorityTable;
import org.flipside.files.PriorityReader;
import org.flipside.files.PriorityWriter;
import org.flipside.testsupport.FxTest;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PriorityViewTest extends FxTest {
    private final ModalLayer layer = get(ModalLayer::new);
    private final List<String> told = new ArrayList<>();

    @TempDir private Path folder;

    private PriorityChoice open() {
        PriorityChoice choice = get(() -> PriorityChoice.in(folder, told::addAll));
        await(
                "it is read",
                () ->
                        !Files.exists(folder.resolve("priority.json"))
                                || !told.isEmpty()
                                || !choice.tableProperty().get().equals(PriorityReader.builtIn()));
        show(() -> layer);
        run(() -> new PriorityView(choice, layer).show());
        return choice;
    }

    private Path file() {
        return folder.resolve("priority.json");
    }

    @SuppressWarnings("unchecked") // the only lists there choose priorities
    private ComboBox<Priority> firstRule() {
        return (ComboBox<Priority>) get(() -> layer.lookup(".combo-box"));
    }

    private TextArea firstAnchor() {
        return (TextArea) get(() -> layer.lookup(".text-area"));
    }

    @Test
    void aChangedTableHoldsAndIsKept() {
        PriorityChoice choice = open();
        PriorityTable before = choice.tableProperty().get();
        screenshot(Path.of("target", "pictures", "priority.png"));
        run(() -> firstRule().setValue(Priority.LOW));
        run(() -> firstAnchor().setText("  A client leaves  "));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("it is kept", () -> !layer.isShowing());

        PriorityTable after = choice.tableProperty().get();
        assertThat(after.rules().getFirst().priority()).isEqualTo(Priority.LOW);
        assertThat(after.rules().subList(1, after.rules().size()))
                .isEqualTo(before.rules().subList(1, before.rules().size()));
        assertThat(after.anchors().getFirst().severity()).isEqualTo("A client leaves");
        assertThat(PriorityReader.read(file()).found()).contains(after);
        PriorityChoice later = get(() -> PriorityChoice.in(folder, told::addAll));
        await("it is read", () -> after.equals(later.tableProperty().get()));
        assertThat(told).isEmpty();
    }

    @Test
    void aTableThatCannotBeReadIsToldAndTheBuiltInOneHolds() throws Exception {
        Files.writeString(
                file(),
                PriorityWriter.toJson(PriorityReader.builtIn())
                        .replaceFirst("\"from\"\\s*:\\s*8", "\"from\": 9"));
        PriorityChoice choice = open();

        assertThat(told).isNotEmpty().first().asString().contains("priority.json:");
        assertThat(choice.tableProperty().get()).isEqualTo(PriorityReader.builtIn());
        assertThat(words()).anyMatch(word -> word.startsWith(told.getFirst()));
    }

    @Test
    void aTableThatCannotBeWrittenChangesNothing() throws Exception {
        PriorityChoice choice = open();
        Files.delete(folder);
        Files.writeString(folder, "no folder");
        run(() -> firstRule().setValue(Priority.LOW));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(
                "it is told",
                () -> words().stream().anyMatch(w -> w.contains("could not be written")));

        assertThat(get(layer::isShowing)).isTrue();
        assertThat(choice.tableProperty().get()).isEqualTo(PriorityReader.builtIn());
        Files.delete(folder);
        Files.createDirectory(folder);
    }

    @Test
    void asItCameIsOneStepAway() {
        PriorityChoice choice = open();
        run(() -> firstRule().setValue(Priority.LOW));
        robot.clickOn("As it came");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("it is kept", () -> !layer.isShowing());

        assertThat(choice.tableProperty().get()).isEqualTo(PriorityReader.builtIn());
    }

    private List<String> words() {
        return layer.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
