package org.flipside.ui.returned;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.model.ParkedItem;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.AnswerFiles;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ReturnedFilesTest extends FxTest {
    private final SessionEditor editor =
            new GivenEditor(SmallSessions.with("We decide together.")).editor();
    private final ModalLayer layer = get(ModalLayer::new);
    private final Session before = editor.session();
    private final Card card = before.running().getFirst();

    @TempDir Path folder;

    @BeforeEach
    void open() {
        show(1000, 1000, () -> layer);
    }

    private Path answers(String name, String reason) throws IOException {
        return AnswerFiles.contest(
                folder.resolve(name), before.id(), card.id(), card.claim().quote(), reason);
    }

    private void take(Path... files) {
        run(() -> new ReturnedFiles(editor, layer).take(List.of(files)));
        await("a look at the files", layer::isShowing);
        settle();
    }

    private String shown() {
        return get(
                () ->
                        Stream.of(".label", ".button")
                                .flatMap(style -> layer.lookupAll(style).stream())
                                .map(node -> ((Labeled) node).getText())
                                .collect(Collectors.joining("\n")));
    }

    @Test
    void nothingChangesBeforeSomebodyLookedAtIt() throws IOException {
        take(answers("ana.json", "Not since March"));

        assertThat(shown())
                .contains("What came back", "Answers of Ana", "Contested: Not since March")
                .contains("We decide together.")
                .contains("Take over 2 changes");
        assertThat(editor.session()).isEqualTo(before);

        press(KeyCode.ESCAPE);
        assertThat(get(layer::isShowing)).isFalse();
        assertThat(editor.session()).isEqualTo(before);
    }

    @Test
    void aFileIsTakenOverInOneStepThatCanBeUndone() throws IOException {
        take(answers("ana.json", "Not since March"));
        press(KeyCode.ENTER);

        assertThat(editor.session().parked().list())
                .singleElement()
                .extracting(ParkedItem::text)
                .isEqualTo("Contested by a reader: Not since March");
        assertThat(editor.undoLabel()).contains("Answers of Ana");
        run(editor::undo);
        assertThat(editor.session()).isEqualTo(before);
    }

    @Test
    void whatWasTakenOverIsNotTakenOverAgain() throws IOException {
        Path file = answers("ana.json", "Not since March");
        take(file);
        press(KeyCode.ENTER);
        Session once = editor.session();

        take(file);

        assertThat(shown())
                .contains("Nothing to take over", "taken over before")
                .doesNotContain("Take over 1", "Take over 2");
        press(KeyCode.ENTER);
        assertThat(get(layer::isShowing)).isFalse();
        assertThat(editor.session()).isEqualTo(once);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndTheOthersAreTakenOver() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"no\"}");

        take(broken, answers("ana.json", "No"));

        assertThat(shown()).contains("broken.json", "nothing that was exported", "Answers of Ana");
        press(KeyCode.ENTER);
        assertThat(editor.session().parked().size()).isEqualTo(1);
    }
}
