package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.flipside.model.Session;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenSite;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What is begun is kept in the library; what is begun in a rehearsal is not. */
class RehearsalBegunTest extends FxTest {
    private final Path folder;
    private final Session session = SmallSessions.with("We decide together.");
    private final Library library;
    private final ModalLayer layer = get(ModalLayer::new);

    RehearsalBegunTest(@TempDir Path folder) {
        this.folder = folder;
        library = Library.open(new LibraryLocation.OnDisk(folder.resolve("library.mv.db")));
        library.create(session, "make", "Ada", MemoryLog.NOW).join();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ShownSession open() {
        Console console =
                new Console(
                        Clock.fixed(MemoryLog.NOW, ZoneOffset.UTC),
                        "Ada",
                        folder.resolve("exports"),
                        folder,
                        _ -> {});
        CompletableFuture<ShownSession> opening =
                get(
                        () ->
                                console.open(
                                        library,
                                        session.id(),
                                        new GivenSite().site(),
                                        layer,
                                        () -> {}));
        ShownSession shown = opening.join();
        run(() -> layer.setContent(shown.root()));
        run(shown::focus);
        return shown;
    }

    private Map<String, String> kept() {
        return library.begun(session.id(), "Ada").join();
    }

    private void beginEvidence(String note) {
        press(KeyCode.CONTROL, KeyCode.A);
        type("+" + note);
    }

    @Test
    void whatIsBegunIsKeptUnlessItIsRehearsed() {
        show(() -> layer);
        ShownSession first = open();
        press(KeyCode.CONTROL, KeyCode.R);
        beginEvidence("tried out");
        press(KeyCode.ESCAPE);
        assertThat(begun()).isEqualTo("Begun: tried out");
        assertThat(kept()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.R);
        assertThat(kept()).isEmpty();

        beginEvidence("meant");
        press(KeyCode.ESCAPE);
        assertThat(kept().values()).singleElement().asString().contains("meant");

        open(); // the first is left as if its program had died
        press(KeyCode.CONTROL, KeyCode.A);
        assertThat(begun()).isEqualTo("Begun: meant");
        run(first::close);
    }

    private String begun() {
        return get(() -> ((Button) layer.lookup(".begun")).getText());
    }
}
