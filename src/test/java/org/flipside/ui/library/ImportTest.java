package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.flipside.files.BuiltInWorkshops;
import org.flipside.files.SessionFile;
import org.flipside.files.WorkshopWriter;
import org.flipside.model.Session;
import org.flipside.model.Workshop;
import org.flipside.session.SampleSession;
import org.flipside.testsupport.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ImportTest extends FxTest {
    private static final Workshop CUSTOMER = BuiltInWorkshops.all().getFirst();

    @TempDir private Path folder = Path.of("");

    private final SessionFile sessionFile = new SessionFile("Flipside test");
    private final TestShelf shelf = new TestShelf(Listed.session("Earlier").build());
    private final IncomingReader files = new IncomingReader(sessionFile);

    private LibraryWindow open() {
        LibraryWindow window =
                get(() -> new LibraryWindow(CompletableFuture.completedFuture(shelf), files));
        show(() -> window.layer);
        return window;
    }

    private static Session sample() {
        return SampleSession.make(CUSTOMER, LocalDate.of(2026, 11, 21));
    }

    private Path write(String name, Session session) throws IOException {
        Path file = folder.resolve(name);
        sessionFile.write(session, file);
        return file;
    }

    private boolean says(String text) {
        return robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void drop(LibraryWindow window, Path... dropped) {
        run(() -> window.view.take(List.of(dropped)));
        await("what came in is shown", window.layer::isShowing);
        settle();
    }

    @Test
    void aWorkshopBeginsANewSessionWithIt() throws IOException {
        LibraryWindow window = open();
        Path file = Files.writeString(folder.resolve("mine.json"), WorkshopWriter.toJson(CUSTOMER));

        drop(window, file);
        assertThat(says("Title the room sees")).isTrue();
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);

        assertThat(shelf.titles()).containsExactly("Earlier", CUSTOMER.title());
    }

    @Test
    void aSessionIsShownFirstThenTakenInAndCanBeTakenBack() throws IOException {
        LibraryWindow window = open();
        Session session = sample();

        drop(window, write("session.json", session));
        assertThat(says(session.details().title())).isTrue();
        assertThat(shelf.titles()).containsExactly("Earlier");

        press(KeyCode.ENTER);
        assertThat(shelf.titles()).containsExactly("Earlier", session.details().title());
        assertThat(shelf.sessions.get(session.id())).isEqualTo(session);

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shelf.titles()).containsExactly("Earlier");
    }

    @Test
    void escTakesNothingIn() throws IOException {
        LibraryWindow window = open();
        drop(window, write("session.json", sample()));

        press(KeyCode.ESCAPE);

        assertThat(get(window.layer::isShowing)).isFalse();
        assertThat(shelf.titles()).containsExactly("Earlier");
    }

    @Test
    void aBadFileShowsEachProblemWithItsPlaceToScrollAndCopy() throws IOException {
        LibraryWindow window = open();
        String claims =
                IntStream.range(0, 30)
                        .mapToObj(i -> "{\"quote\": " + i + "}")
                        .collect(Collectors.joining(",\n"));
        Path bad =
                Files.writeString(
                        folder.resolve("bad.json"),
                        "{\"format\": \"flipside-workshop\", \"formatVersion\": 1,\n"
                                + "\"lenses\": [{\"name\": \"x\", \"claims\": [\n"
                                + claims
                                + "]}]}");

        drop(window, bad);

        TextArea problems = robot.lookup(".problem-lines").query();
        List<String> lines = problems.getText().lines().toList();
        assertThat(lines).hasSizeGreaterThan(30).anyMatch(line -> line.contains(bad + ":3:"));
        assertThat(says("This cannot be imported")).isTrue();
        robot.clickOn("Copy");
        settle();
        assertThat(get(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(problems.getText());
        assertThat(shelf.titles()).containsExactly("Earlier");
    }

    @Test
    void goodFilesAreOfferedBesideBadOnes() throws IOException {
        LibraryWindow window = open();
        Session session = sample();
        Path bad = Files.writeString(folder.resolve("bad.json"), "[");

        drop(window, bad, write("good.json", session));
        press(KeyCode.ENTER);

        assertThat(shelf.titles()).containsExactly("Earlier", session.details().title());
    }

    @Test
    void aSessionThatIsThereAlreadyIsNotTakenInAgain() throws IOException {
        Session session = sample();
        var _ = shelf.create(session, "before");
        LibraryWindow window = open();

        drop(window, write("session.json", session));

        assertThat(says("Already in your library; it is not imported again.")).isTrue();
        press(KeyCode.ENTER);
        assertThat(get(window.layer::isShowing)).isFalse();
        assertThat(shelf.labels).containsExactly("before");
    }

    @Test
    void ifItCannotBeWrittenTheDialogSaysWhyAndNothingIsTakenIn() throws IOException {
        LibraryWindow window = open();
        Session session = sample();
        shelf.refused = Set.of(session.id());

        drop(window, write("session.json", session));
        press(KeyCode.ENTER);

        assertThat(says("refused")).isTrue();
        assertThat(shelf.titles()).containsExactly("Earlier");
    }
}
