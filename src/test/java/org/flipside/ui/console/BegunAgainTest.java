package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.flipside.model.Evidence;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was begun and not entered is there again in the next console of the session. */
class BegunAgainTest extends ConsoleFxTest {
    private Optional<SessionConsole> next = Optional.empty();

    BegunAgainTest(@TempDir Path folder) {
        super(folder, SmallSessions.with("We decide together.", "We listen."));
    }

    @AfterEach
    void closeNext() {
        next.ifPresent(console -> run(console::close));
    }

    private Map<String, String> kept() {
        return library.begun(session.id(), "Ada").join();
    }

    /** As if the program had died and was started again. */
    private void startAgain() {
        SessionConsole again = get(this::makeConsole);
        next = Optional.of(again);
        run(() -> layer.setContent(again.root()));
        run(() -> again.selection().only(cards(1).getFirst()));
    }

    private void select() {
        open();
        run(() -> console.selection().only(cards(1).getFirst()));
    }

    private List<String> begun() {
        return get(
                () ->
                        layer.lookupAll(".begun").stream()
                                .map(node -> ((Button) node).getText())
                                .toList());
    }

    private String field(String prompt) {
        return get(
                () ->
                        layer.lookupAll(".text-field").stream()
                                .filter(TextField.class::isInstance)
                                .map(TextField.class::cast)
                                .filter(field -> prompt.equals(field.getPromptText()))
                                .filter(BegunAgainTest::isSeen)
                                .findFirst()
                                .orElseThrow()
                                .getText());
    }

    @Test
    void evidenceThatIsStillTypedIsOfferedAgain() {
        select();
        type("+half a sentence");
        await("it is kept", () -> kept().toString().contains("half a sentence"));
        startAgain();
        assertThat(begun()).containsExactly("Begun: half a sentence");
        assertThat(editor.session().evidence().isEmpty()).isTrue();
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void evidenceThatWasPutAwayIsKeptAtOnceAndLetGoWhenItIsSaved() {
        select();
        type("+half a sentence");
        press(KeyCode.ESCAPE);
        await("it is kept", () -> kept().toString().contains("half a sentence"));
        startAgain();
        run(() -> ((Button) node(".begun")).fire());
        type(" is whole");
        press(KeyCode.ENTER);
        assertThat(editor.session().evidence().list())
                .extracting(Evidence::note)
                .containsExactly("half a sentence is whole");
        await("it is let go", () -> kept().isEmpty());
        press(KeyCode.ESCAPE);
        assertThat(begun()).isEmpty();
    }

    @Test
    void whatIsNotSavedWithTheSessionIsKept() {
        select();
        type("+half a sentence");
        await("it is kept", () -> kept().toString().contains("half a sentence"));
        log.fail(true);
        press(KeyCode.ENTER);
        assertThat(editor.session().evidence().size()).isEqualTo(1);
        run(console::close);
        assertThat(kept().toString()).contains("half a sentence");
    }

    @Test
    void newActionsAndDecisionsStandInTheirFieldsAgain() {
        select();
        press(KeyCode.A);
        type("Publish the");
        press(KeyCode.ESCAPE);
        run(console::focus);
        press(KeyCode.D);
        type("We stop");
        await("both are kept", () -> kept().size() == 2);
        startAgain();
        run(next.orElseThrow()::focus);
        press(KeyCode.A);
        Node action = get(() -> layer.getScene().getFocusOwner());
        assertThat(((TextField) action).getText()).isEqualTo("Publish the");
        assertThat(field("What was decided?")).isEqualTo("We stop");
        assertThat(log.entries()).isEmpty();
    }
}
