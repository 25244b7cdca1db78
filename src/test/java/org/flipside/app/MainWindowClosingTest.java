package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor;
import org.flipside.settings.Folders;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.SlowLog;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Leaving a session and closing the window: nothing is lost, and nobody is kept waiting. */
class MainWindowClosingTest extends FxTest {
    /** One library for all, which takes a while to be made. */
    @TempDir private static Path home = Path.of("");

    private final Session session = SmallSessions.with("We listen.");
    private final Card card = session.running().getFirst();
    private final SlowLog log = new SlowLog();
    private final SessionEditor editor = log.edit(session);
    private final AtomicInteger exits = new AtomicInteger();
    private final AtomicInteger closes = new AtomicInteger();
    private final Stage stage = get(Stage::new);
    private final MainWindow window = get(this::open);
    private String typed = "";

    private MainWindow open() {
        Folders folders = new Folders(home.resolve("settings"), home.resolve("logs"));
        Beginning beginning =
                Beginning.of(
                        Clock.fixed(MemoryLog.NOW, ZoneOffset.UTC),
                        "Ada",
                        folders,
                        new LibraryLocation.OnDisk(home.resolve("library.mv.db")));
        return new MainWindow(
                stage,
                beginning,
                (_, _, _, _, _) -> CompletableFuture.completedFuture(new Shown()),
                _ -> {},
                exits::incrementAndGet);
    }

    /** A session with a field in which somebody types notes. */
    private final class Shown implements ShownSession {
        private final StackPane root = new StackPane();

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public SessionEditor editor() {
            return editor;
        }

        @Override
        public void focus() {}

        @Override
        public void take(List<Path> returned) {}

        @Override
        public void commitPending() {
            note(typed);
        }

        @Override
        public void close() {
            closes.incrementAndGet();
        }
    }

    private void note(String text) {
        editor.perform("edit notes", s -> s.editCard(card.id(), c -> c.withNotes(text)));
    }

    private void showSession() {
        run(window::show);
        await("the library is open", () -> window.isSettled().getAsBoolean());
        run(() -> window.openSession(Id.random()));
        await("the session is shown", () -> window.session().isPresent());
    }

    /** Has the session fail to be saved. */
    private void fail() {
        log.fail(true);
        run(() -> note("not saved"));
        run(log::work);
    }

    private boolean isAsked() {
        return get(() -> window.layer().isShowing());
    }

    private void choose(String words) {
        run(
                () ->
                        window.layer().lookupAll(".dialog-panel .button").stream()
                                .map(Button.class::cast)
                                .filter(button -> button.getText().equals(words))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private void isClosed() {
        await("the window is closed", () -> window.closed().isDone());
        assertThat(get(stage::isShowing)).isFalse();
        assertThat(closes).hasValue(1);
        assertThat(exits).hasValue(1);
    }

    @AfterEach
    void closeInOrder() {
        log.fail(false);
        run(editor::retrySaving);
        run(log::work);
        run(window::close);
        run(log::work);
        await("the library is closed", () -> window.closed().isDone());
    }

    @Test
    void aFailureThatHealedDoesNotKeepTheWindowOpen() {
        showSession();
        fail();
        log.fail(false);
        run(() -> note("saved"));
        run(log::work);
        typed = "saved";
        run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        isClosed();
        assertThat(isAsked()).isFalse();
    }

    @Test
    void whatIsTypedIsSavedBeforeTheWindowCloses() {
        showSession();
        typed = "typed last";
        run(window::close);
        assertThat(get(stage::isShowing)).isTrue();
        run(log::work);
        isClosed();
        assertThat(editor.session().cards().get(card.id()).orElseThrow().notes())
                .isEqualTo("typed last");
        assertThat(editor.settled()).isCompleted();
    }

    @Test
    void closingTwiceWhileSomethingIsSavedClosesOnce() {
        showSession();
        typed = "typed last";
        run(window::close);
        run(window::close);
        run(log::work);
        isClosed();
    }

    @Test
    void whatCannotBeSavedIsAskedAboutAndMayBeLeftBehind() {
        showSession();
        fail();
        typed = "not saved";
        run(window::close);
        await("somebody is asked", () -> window.layer().isShowing());
        assertThat(
                        get(
                                () ->
                                        window.layer().lookupAll(".dialog-panel .label").stream()
                                                .map(label -> ((Label) label).getText())
                                                .toList()))
                .contains("One change is not saved yet")
                .anyMatch(text -> text.startsWith("Everything up to 10:36:41 is on the disk."));
        choose("Stay here");
        assertThat(isAsked()).isFalse();
        assertThat(get(() -> window.session().isPresent())).isTrue();

        run(window::close);
        await("somebody is asked again", () -> window.layer().isShowing());
        choose("Leave without them");
        isClosed();
    }

    @Test
    void whatCannotBeSavedCanBeTriedAgainUntilItIsSaved() {
        showSession();
        typed = "typed last";
        run(window::close);
        log.fail(true);
        run(log::work);
        await("somebody is asked", () -> window.layer().isShowing());
        choose("Try again");
        run(log::work);
        await("somebody is asked again", () -> window.layer().isShowing());
        log.fail(false);
        choose("Try again");
        run(log::work);
        isClosed();
        assertThat(editor.settled()).isCompleted();
    }

    @Test
    void aSessionThatIsLeftIsSavedAndWhatWasToldOfItIsOver() {
        showSession();
        AtomicInteger undone = new AtomicInteger();
        run(() -> window.layer().tell("1 card deleted", "Undo", undone::incrementAndGet));
        assertThat(get(this::isTold)).isTrue();
        typed = "typed last";
        run(window::leaveSession);
        run(window::leaveSession);
        assertThat(get(() -> window.session().isPresent())).isTrue();
        run(log::work);
        await("the library is shown", () -> window.session().isEmpty());
        assertThat(get(this::isTold)).isFalse();
        assertThat(closes).hasValue(1);
        assertThat(editor.settled()).isCompleted();
        assertThat(get(stage::getTitle)).isEqualTo("Flipside");
    }

    private boolean isTold() {
        Node told = window.layer().lookup(".told");
        return told.isVisible();
    }
}
