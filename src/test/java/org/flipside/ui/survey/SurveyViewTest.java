package org.flipside.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Session;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class SurveyViewTest extends FxTest {
    private final Session session =
            SmallSessions.with("We listen.", "We decide together.")
                    .with(new Group(Id.random(), "Leaders", 5, 9));
    private final GivenEditor given = new GivenEditor(session);
    private final ModalLayer layer = get(ModalLayer::new);
    private Optional<Path> chosen = Optional.empty();

    @BeforeEach
    void open() {
        show(() -> layer);
        run(() -> new SurveyView(given.editor(), GivenEditor.CLOCK, layer, () -> chosen).show());
    }

    private List<String> words() {
        return get(
                () ->
                        layer.lookupAll(".label").stream()
                                .filter(Label.class::isInstance)
                                .filter(Node::isVisible)
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    /** What is typed is read elsewhere. */
    private void awaitRead() {
        settle();
        await("the table is read", () -> !words().contains("Reading …"));
        settle();
    }

    @Test
    void aTableIsShownBeforeItIsTakenOver() {
        type("Group,1,2\nLeaders,2,0\nLeaders,2,0\nNight shift,3,1\n");
        awaitRead();
        assertThat(words())
                .contains("3 rows, 6 answers. They stay hidden until you reveal them.")
                .contains("1 “We listen.”", "2 “We decide together.”")
                .anyMatch(
                        line -> line.startsWith("Leaders: 2 of 5 · Night shift: 1 (a new group)"));
        screenshot(Path.of("target", "pictures", "survey.png"));
        assertThat(given.editor().session()).isEqualTo(session);
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(get(layer::isShowing)).isFalse();
        Session after = given.editor().session();
        assertThat(after.rounds().list())
                .hasSize(2)
                .allMatch(round -> round.question() == Question.CHECK_IN);
        assertThat(given.labels()).containsExactly("take over 6 answers of a survey");
        run(given.editor()::undo);
        assertThat(given.editor().session()).isEqualTo(session);
    }

    @Test
    void whatIsWrongIsToldAndNothingCanBeTakenOver() {
        type("Group,1,2\nLeaders,2,0\nLeaders,perhaps,0\n");
        awaitRead();
        assertThat(words())
                .anyMatch(line -> line.startsWith("table:3:9: “perhaps” is no answer to “1”"));
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(get(layer::isShowing)).isTrue();
        assertThat(given.editor().session()).isEqualTo(session);
    }

    @Test
    void aFileIsChosenOrToldWhyNot(@TempDir Path folder) throws Exception {
        chosen = Optional.of(folder.resolve("gone.csv"));
        click("Choose a file");
        await(
                "what is wrong is told",
                () ->
                        words().stream()
                                .anyMatch(l -> l.endsWith("gone.csv: there is no such file")));
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "1,2\n3,0\n");
        chosen = Optional.of(file);
        click("Choose a file");
        await(
                "the file is read",
                () ->
                        words().contains(
                                        "1 row, 2 answers. They stay hidden until you reveal"
                                                + " them."));
        assertThat(words()).contains("Answers without a group belong to");
        click("Does this happen here?");
        click("Take over");

        assertThat(given.editor().session().rounds().list())
                .allMatch(round -> round.question() == Question.RECOGNITION);
    }

    private void click(String text) {
        robot.clickOn(
                get(
                        () ->
                                layer.lookupAll(".button").stream()
                                        .filter(Button.class::isInstance)
                                        .filter(node -> text.equals(((Button) node).getText()))
                                        .map(Node.class::cast)
                                        .findFirst()
                                        .orElseGet(
                                                () ->
                                                        layer.lookupAll(".toggle-button").stream()
                                                                .filter(
                                                                        node ->
                                                                                text.equals(
                                                                                        ((Labeled)
                                                                                                        node)
                                                                                                .getText()))
                                                                .findFirst()
                                                                .orElseThrow())));
        settle();
    }
}
